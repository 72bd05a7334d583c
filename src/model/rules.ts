import type {Problem} from '#shared/problem.ts';
import {editionRules} from './rules/edition-rules.ts';
import {governanceRules} from './rules/governance-rules.ts';
import {languageRules} from './rules/language-rules.ts';
import {mapRules} from './rules/map-rules.ts';
import {pageRules} from './rules/page-rules.ts';

/** The rules by what they are about, as the page about the checks shows them; the key is an anchor there. */
export const ruleGroups = {
  'om-sidor': {title: 'Sidor', rules: pageRules},
  'om-kartor': {title: 'Processkartor och diagram', rules: mapRules},
  'om-ansvar': {title: 'Ansvar och källor', rules: governanceRules},
  'om-sprak': {title: 'Språk', rules: languageRules},
  'om-utgavor': {title: 'Utgåvor', rules: editionRules},
} as const;

/**
 * Every rule that the content is checked against. The key is the rule's id, printed with each problem,
 * and its anchor on the page about the checks.
 */
export const rules = {...pageRules, ...mapRules, ...governanceRules, ...languageRules, ...editionRules};

export type RuleId = keyof typeof rules;

/** Makes the problem of a rule; severity comes from the rule's entry in the table. */
export function problem(rule: RuleId, found: Pick<Problem, 'file' | 'line' | 'what' | 'fix'>): Problem {
  return {...found, rule, severity: rules[rule].severity};
}
