import {expect, test} from 'vitest';
import type {Demand} from '../../../../src/search/core/demand.ts';
import {withinBudget} from '../../../../src/search/core/within-budget.ts';

const word = {written: '', lower: '', folded: '', term: '', weight: 1, open: false, hyphenated: false};

/** A question of one word, whose variants are worth less and less; each lies in a file named by its first letter. */
function demand(...terms: readonly string[]): Demand {
  const variants = terms.map((term, place) => ({term, weight: 1 / (place + 1)}));
  return {words: [word], variants: [variants], phrases: [], favoured: []};
}
const fileOf = (term: string) => ({file: term.charAt(0), bytes: 10});
/** Each in a file of its own, as heavy as it is long. */
const sized = (term: string) => ({file: term, bytes: term.length});
const kept = (one: Demand) => one.variants.flat().map(({term}) => term);

test('takes files by the worth of their terms until the budget is used', () => {
  expect(kept(withinBudget(demand('beslut', 'delbeslut', 'omprövningsbeslut'), fileOf, 20))).toEqual([
    'beslut',
    'delbeslut',
  ]);
});

test('takes whatever else lies in a file that is taken', () => {
  expect(kept(withinBudget(demand('beslut', 'delbeslut', 'beslutsväg'), fileOf, 10))).toEqual([
    'beslut',
    'beslutsväg',
  ]);
});

test('takes a smaller file where a greater one does not fit', () => {
  expect(kept(withinBudget(demand('beslut', 'omprövningsbeslut', 'råd'), sized, 10))).toEqual([
    'beslut',
    'råd',
  ]);
});

test('leaves everything where nothing costs anything', () => {
  const all = demand('beslut', 'delbeslut');
  expect(withinBudget(all, () => undefined, 0)).toEqual(all);
});

test('takes a phrase whole or not at all', () => {
  const phrases = [{from: 0, to: 1, terms: ['drift', 'ansvar'], weight: 0.4}];
  const asked = {...demand('driftansvar'), phrases};
  expect(withinBudget(asked, fileOf, 20).phrases).toEqual(phrases);
  expect(withinBudget(asked, fileOf, 15).phrases).toEqual([]);
});

test('takes a word that names something before one that says little', () => {
  const asked: Demand = {
    words: [{...word, weight: 0.5}, word],
    variants: [[{term: 'ansvar', weight: 1}], [{term: 'drift', weight: 1}]],
    phrases: [],
    favoured: [],
  };
  expect(kept(withinBudget(asked, fileOf, 10))).toEqual(['drift']);
});
