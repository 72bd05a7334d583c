import {fold} from '../core/fold.ts';
import type {SynonymRow} from '../core/types.ts';

/**
 * The glossary as rules of Solr's form, for a filter after `lowercase`: who asks for a word also gets the glossary's
 * name for it, but not the other way round, as in the handbook's own search. Words count with and without å, ä and ö.
 */
export function synonymRules(rows: readonly SynonymRow[]): string[] {
  const rules = rows.flatMap(({name, words}) => words.flatMap((word) => rulesOf(clean(word), clean(name))));
  return [...new Set(rules)];
}

function rulesOf(word: string, name: string): string[] {
  if (word === '' || name === '' || word === name) return [];
  return [...new Set([word, fold(word)])].map((form) => `${form} => ${form}, ${name}`);
}

/** Lower case and single spaces, without what has a meaning in a rule: commas, arrows and comments. */
function clean(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[,#\\]|=>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
