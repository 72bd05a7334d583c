import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Rule} from '#model/rules/rule.ts';
import {rules} from '#model/rules.ts';
import {ruleList, sourceList} from '#views/sources.ts';
import {append, buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {allNodes, linksOf, textOf, textsOf} from '../../fixtures/view-text.ts';

test('every fact is listed once with the pages that carry it', async () => {
  const {model} = await buildSmallHandbook();
  expect(textsOf(sourceList(model), 'li')).toEqual([
    'F001 Påstående nummer 1. Finns på: Intranätet, IT-chef, IT-kontoret, Systemägare, Utse förvaltare.',
    'F002 Påstående nummer 2. Finns på: Systemägare, Utse förvaltare.',
    'F003 Påstående nummer 3. Finns på: IT-policy.',
    'F004 Påstående nummer 4. Finns på: Fler e-tjänster.',
  ]);
});

test('a fact that a section cites leads straight to the section', async () => {
  const {model} = await buildSmallHandbook({
    'docs/roller/it-chef.md': append('<!-- fakta: F003 -->'),
  });
  const list = sourceList(model);
  expect(textsOf(list, 'li')[2]).toBe('F003 Påstående nummer 3. Finns på: IT-chef: Uppdrag, IT-policy.');
  expect(linksOf(list)).toContain('/roller/it-chef#uppdrag');
});

test('every fact has an address of its own', async () => {
  const {model} = await buildSmallHandbook();
  const ids = allNodes(sourceList(model)).flatMap(({data}) =>
    data?.hName === 'li' ? data.hProperties?.['id'] : [],
  );
  expect(ids).toEqual(['f001', 'f002', 'f003', 'f004']);
});

test('facts stand under the section of the strategy that they come from', async () => {
  const {model} = await buildSmallHandbook();
  const headings = sourceList(model).filter(({type}) => type === 'heading');
  expect(headings.map((node) => textOf([node]))).toEqual(['Roller', 'Mål']);
});

test('every rule is explained below an address that is its id', async () => {
  const {model} = await buildSmallHandbook();
  const ids = ruleList(model).flatMap(({type, depth, data}) =>
    type === 'heading' && depth === 4 ? data?.hProperties?.['id'] : [],
  );
  expect(ids).toEqual(Object.keys(rules));
});

test('every rule names the word for it in the report, and the fact it rests on', async () => {
  const {model} = await buildSmallHandbook();
  const list = ruleList(model);
  expect(textsOf(list, 'code')).toEqual(Object.keys(rules));
  const cited = Object.values<Rule>(rules).flatMap(({fact}) => fact ?? []);
  expect(cited.length).toBeGreaterThan(0);
  expect(linksOf(list)).toEqual(cited.map((fact) => `/om/kallor#${fact.toLowerCase()}`));
});

test('the page about the checks shows the rules', () => {
  expect(readFileSync('docs/om/kontroller.md', 'utf8')).toContain('<!-- vy: kontroller -->');
});
