import {describe, expect, test} from 'vitest';
import {buildIndex, type IndexInput} from '../../../../src/search/build/build-search.ts';
import {addresses, entry, page, smallEngine, smallHandbook} from '../../../helpers/small-search.ts';

const questions = ['systemägare', 'kdl', 'tekniskt ansvarig', 'systmeägare', '2018:218', 'beslut'];
const many: IndexInput = {
  ...smallHandbook,
  pages: [
    ...smallHandbook.pages,
    ...Array.from({length: 300}, (_, number) =>
      page(
        {url: `/sida/${number}`, title: `Sida ${number}`, text: `Text nummer ${number} om ord${number % 97} och beslut.`},
        entry({anchor: 'mer', title: 'Mer', text: `Mer om sak${number % 31}.`}),
      ),
    ),
  ],
};

describe('the files of an index', () => {
  test('are the same bytes for the same pages', () => {
    expect(buildIndex(smallHandbook)).toEqual(buildIndex(smallHandbook));
  });

  test('keep their names while their content is the same', () => {
    const changed = {...many, pages: many.pages.with(-1, page({url: '/sida/299', title: 'Sida 299', text: 'Nytt.'}))};
    const names = (input: IndexInput) => buildIndex(input).files.map(({path}) => path);
    const renamed = names(changed).filter((name) => !names(many).includes(name));
    expect(renamed.map((name) => name.replace(/\..*/, ''))).toEqual(['index', expect.stringMatching(/^t\d+$/)]);
  });

  test('of a small handbook are one file and its texts', () => {
    expect(buildIndex(smallHandbook).files.map(({path}) => path.charAt(0))).toEqual(['i', 't']);
  });

  test('of a large handbook have blocks of titles and postings', () => {
    const kinds = new Set(buildIndex(many, 1_000).files.map(({path}) => path.charAt(0)));
    expect([...kinds].toSorted()).toEqual(['i', 'l', 'p', 't']);
  });

  test.each(questions)('split into blocks give the same answer to "%s"', async (question) => {
    const whole = await addresses(await smallEngine(many), question);
    expect(await addresses(await smallEngine(many, 1_000), question)).toEqual(whole);
    expect(whole.length).toBeGreaterThan(0);
  });

  test('of a handbook without pages answer that there is nothing', async () => {
    const engine = await smallEngine({...smallHandbook, pages: []});
    expect(await addresses(engine, 'systemägare')).toEqual([]);
  });
});

test('a question of a large handbook loads only the blocks that it needs', async () => {
  const {index, files} = buildIndex(many, 1_000);
  const {createEngine} = await import('../../../../src/search/core/engine.ts');
  const loaded: string[] = [];
  const engine = await createEngine({
    index,
    load: (file) => {
      loaded.push(file);
      return Promise.resolve(files.find(({path}) => path === file)?.bytes ?? new Uint8Array());
    },
    decodeText: (bytes) => new TextDecoder().decode(bytes),
  });
  await engine.answer('telefoni', {maxGroups: 5, maxHits: 2});
  expect(loaded.length).toBeLessThan(files.length / 2);
});
