import type {Problem} from '#shared/problem.ts';
import {checkReadability} from '../readability/check-readability.ts';
import type {SourcePage} from '../source-page.ts';
import type {Term} from '../types.ts';
import {checkAdmonitions} from './admonitions.ts';
import {checkFences} from './fences.ts';
import {checkKindOfFolder} from './kind-of-folder.ts';
import {checkLinks, type LinkTargets} from './links.ts';
import {checkMarkup} from './markup.ts';
import {checkProcessOwner} from './process-owner.ts';
import {checkReferences, type KnownIds} from './references.ts';
import {checkSectionFacts} from './section-facts.ts';
import {checkSlips} from './slips.ts';
import {checkStatement} from './statement.ts';
import {checkSystemRoles} from './system-roles.ts';

/** What there is in the handbook besides the page. */
export interface Surroundings {
  readonly known: KnownIds;
  readonly targets: LinkTargets;
  /** Names of the views that a page may ask for. */
  readonly views: ReadonlySet<string>;
  readonly terms: readonly Term[];
}

/** Everything that can be wrong with a page by itself: its front matter, its text, and what they refer to. */
export function checkPage(page: SourcePage, {known, targets, views, terms}: Surroundings): Problem[] {
  return [
    ...page.problems,
    ...checkReferences(page, known),
    ...checkSectionFacts(page, known.facts),
    ...checkSystemRoles(page),
    ...checkStatement(page),
    ...checkProcessOwner(page),
    ...checkKindOfFolder(page),
    ...checkMarkup(page, views),
    ...checkAdmonitions(page),
    ...checkSlips(page),
    ...checkFences(page),
    ...checkLinks(page, targets),
    ...checkReadability(page, terms),
  ];
}
