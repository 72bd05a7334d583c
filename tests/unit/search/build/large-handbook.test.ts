import path from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '../../../../src/content/load-handbook.ts';
import {buildIndex, type SearchFiles} from '../../../../src/search/build/build-search.ts';
import {markdownArticles} from '../../../../src/search/build/markdown-articles.ts';
import {generateSwedish, wordsByFrequency} from '../../../../src/tools/search-bench/generate-swedish.ts';
import {watchEngine} from '../../../../src/tools/search-bench/measure.ts';
import {openEngine} from '../../../../src/tools/search-bench/quality.ts';

/** What a first answer may weigh on the wire, the scripts' 27 kB included. */
const most = 250_000 - 27_000;
const options = {maxGroups: 5, maxHits: 2} as const;
/** Words with hundreds of compounds, single letters, words without meaning, and as many words as a question may have. */
const costly = [
  'dialog beslutades',
  'ansvar plan råd',
  'b',
  'i',
  'för att och systemet i kommunen',
];
/** A dozen common words: more than the budget has room for, so that the first place may go to another page. */
const tooMuch = 'beslut plan råd stöd mål drift system tjänst säkerhet information förvaltning ansvar';
let files: SearchFiles;
let whole: SearchFiles;
let queries: readonly string[] = [];

beforeAll(async () => {
  const {pages: sources} = await loadHandbook(path.join(import.meta.dirname, '../../../..'));
  const texts = markdownArticles(sources).flatMap(({sections}) => sections.map(({text}) => text));
  const {pages, queries: generated} = generateSwedish(wordsByFrequency(texts), 10_000);
  const input = {edition: '', pages, synonyms: [], roles: []};
  files = buildIndex(input);
  whole = buildIndex(input, Infinity);
  queries = [...generated, ...costly];
}, 180_000);

test('every first answer of 10,000 sections weighs less than 250 kB', async () => {
  const weights = new Map<string, number>();
  for (const query of [...queries, tooMuch]) {
    const {engine, loaded} = await watchEngine(files);
    await engine.details(await engine.answer(query, options), 1);
    weights.set(query, loaded());
  }
  expect([...weights].filter(([, bytes]) => bytes > most)).toEqual([]);
}, 120_000);

test('what a first answer leaves out is not what stands first', async () => {
  const [small, all] = [await openEngine(files), await openEngine(whole)];
  const changed: string[] = [];
  for (const query of queries) {
    const [one, other] = [await small.answer(query, options), await all.answer(query, options)];
    if (one.pages[0]?.url !== other.pages[0]?.url) changed.push(query);
  }
  expect(changed).toEqual([]);
}, 120_000);

test('the same question has the same answer whatever was asked before', async () => {
  const engine = await openEngine(files);
  const first = await engine.answer('dialog beslutades', options);
  for (const query of [...queries, tooMuch]) await engine.answer(query, options);
  expect(await engine.answer('dialog beslutades', options)).toEqual(first);
}, 120_000);
