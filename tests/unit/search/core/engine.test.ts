import {beforeAll, describe, expect, test} from 'vitest';
import type {Engine} from '../../../../src/search/core/engine.ts';
import {maxQueryLength, maxQueryWords, readQuery} from '../../../../src/search/core/query-words.ts';
import {createRandom} from '../../../../src/tools/search-bench/random.ts';
import {addresses, smallEngine} from '../../../helpers/small-search.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await smallEngine();
});

const details = async (query: string) =>
  engine.details(await engine.answer(query, {maxGroups: 5, maxHits: 2}), 2);

describe('a question finds its page', () => {
  test.each([
    ['typed to its end', 'systemägare', '/roller/systemagare'],
    ['typed in part', 'systemä', '/roller/systemagare'],
    ['typed without dots', 'systemagare', '/roller/systemagare'],
    ['inflected', 'systemägarnas', '/roller/systemagare'],
    ['misspelled', 'systmeägare', '/roller/systemagare'],
    ['written apart', 'system ägare', '/roller/systemagare'],
    ['a part of a compound', 'driftsansvarig', '/roller/systemdriftsansvarig'],
    ['an abbreviation', 'kdl', '/organisation/kdl'],
    ['a code that begins with a digit', '3cx', '/servrar'],
    ['a number of a law', '2018:218', '/servrar'],
    ['a whole question', 'vem är det som är systemägare?', '/roller/systemagare'],
    ['a glossary synonym', 'tekniskt ansvarig', '/roller/systemdriftsansvarig'],
    ['a step', 'besluta om avveckling', '/processer/avveckling#beslut'],
  ])('%s', async (_, query, url) => {
    expect((await addresses(engine, query))[0]).toBe(url);
  });

  test('the page that a glossary term leads to stands before the term', async () => {
    expect((await addresses(engine, 'kdl')).slice(0, 2)).toEqual(['/organisation/kdl', '/ordlista#kdl']);
  });
});

describe('an answer says what it did', () => {
  test('it names the glossary word that was searched as well', async () => {
    const {also} = await engine.answer('tekniskt ansvarig', {maxGroups: 5, maxHits: 1});
    expect(also).toEqual(['Systemdriftsansvarig']);
  });

  test('it suggests the word that was meant, as it is written', async () => {
    expect((await details('vem är systmeägare')).suggestion).toBe('vem är systemägare');
  });

  test('it suggests nothing while a known word is being typed', async () => {
    expect((await details('systemäg')).suggestion).toBeUndefined();
  });

  test('a role shows its short answer with the word marked', async () => {
    const {details: found} = await details('systemägare');
    expect(found[0]?.excerpt).toEqual({text: 'Systemägaren äger systemet.', marks: [[0, 12]]});
  });

  test('a term shows its definition', async () => {
    const {details: found} = await details('kdl');
    expect(found.some(({excerpt}) => excerpt.text === 'Gruppen som leder kommunens förvaltning.')).toBe(true);
  });

  test('a step shows its place and role', async () => {
    expect((await details('besluta om avveckling')).details[0]?.note).toBe('Steg 2 av 4: Systemägare');
  });

  test('it counts the results by kind and by role', async () => {
    const answer = await engine.answer('avveckling', {maxGroups: 5, maxHits: 3});
    expect(new Map(answer.byKind).get('steg')).toBe(1);
    expect(answer.byRole).toEqual([['systemagare', 'Systemägare', 2]]);
  });
});

describe('filters', () => {
  test('only results of the chosen kinds are shown', async () => {
    const {pages} = await engine.answer('avveckling', {maxGroups: 5, maxHits: 3, kinds: ['steg']});
    expect(pages.flatMap(({hits}) => hits.map(({kind}) => kind))).toEqual(['steg']);
  });

  test('only results that concern the chosen role are shown', async () => {
    const {pages} = await engine.answer('beslutar', {maxGroups: 5, maxHits: 3, roles: ['kdl']});
    expect(pages.map(({url}) => url)).toEqual(['/organisation/kdl']);
  });
});

describe('hostile questions neither throw nor block', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\n'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['emoji', '😀👩‍👩‍👧'],
    ['right to left', 'مرحبا \u202e gnilekcevva'],
    ['a regular expression', '(a+)+$ [z-a] .* \\'],
    ['lunr operators', '+systemägare -kdl title:x^10 *'],
    ['names of object properties', '__proto__ constructor toString'],
    ['a lone surrogate', '\ud83d'],
  ])('%s', async (_, query) => {
    await expect(details(query)).resolves.toBeDefined();
  });

  test.each(['systemägare '.repeat(834), 'a'.repeat(10_000), 'å-'.repeat(5_000), '(a+)+$'.repeat(1_667)])(
    'of 10,000 characters only the first are read',
    async (query) => {
      const [long, short] = await Promise.all([details(query), details(query.slice(0, maxQueryLength))]);
      expect(long).toEqual(short);
      expect(readQuery(query).length).toBeLessThanOrEqual(maxQueryWords);
    },
  );

  test('random text of all scripts', async () => {
    const random = createRandom(3);
    for (let round = 0; round < 300; round += 1) {
      const units = Array.from({length: 1 + Math.floor(random() * 40)}, () =>
        Math.floor(random() ** 4 * 0x1_00_00),
      );
      await expect(details(String.fromCharCode(...units))).resolves.toBeDefined();
    }
  });
});
