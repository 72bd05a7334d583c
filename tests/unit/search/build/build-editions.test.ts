import {beforeAll, describe, expect, test} from 'vitest';
import type {Article} from '../../../../src/articles/types.ts';
import {type BuiltEditions, buildEditions} from '../../../../src/search/build/build-editions.ts';
import type {SearchModel} from '../../../../src/search/build/to-pages.ts';
import {createEngine, type Engine} from '../../../../src/search/core/engine.ts';
import {addresses} from '../../../helpers/small-search.ts';

const model: SearchModel = {
  pages: [],
  roles: [],
  bodies: [],
  processes: [],
  systems: [],
  goals: [],
  documents: [],
  terms: [],
};

function article(url: string, title: string, text: string): Article {
  const sections = [{id: '', level: 1, title, text}];
  return {url, title, kind: 'om', edition: '', description: '', html: '', sections};
}

const editions = [
  {edition: '2', label: 'Utgåva 2', model, articles: [article('/drift', 'Drift', 'Nu gäller molndrift.')]},
  {
    edition: '1',
    label: 'Utgåva 1',
    model,
    articles: [article('/utgava/1/drift', 'Drift', 'Då gällde stordator.')],
  },
];

let built: BuiltEditions;
let engines: Engine[] = [];
beforeAll(async () => {
  built = buildEditions(editions);
  const byPath = new Map(built.files.map(({path, bytes}) => [path, bytes]));
  engines = await Promise.all(
    built.editions.map(({index}) =>
      createEngine({
        index,
        load: (file) => Promise.resolve(byPath.get(file) ?? new Uint8Array()),
        decodeText: (bytes) => new TextDecoder().decode(bytes),
      }),
    ),
  );
});

describe('the search of two editions', () => {
  test('the first one is the default, and both are in the manifest', () => {
    expect(built.editions.map(({id, label}) => [id, label])).toEqual([
      ['2', 'Utgåva 2'],
      ['1', 'Utgåva 1'],
    ]);
  });

  test.each([
    [0, 'drift', '/drift'],
    [1, 'drift', '/utgava/1/drift'],
  ])('in edition %i, "%s" leads only to %s', async (number, query, url) => {
    expect(await addresses(engines[number] as Engine, query)).toEqual([url]);
  });

  test('what only the older one says is not found in the valid one', async () => {
    expect(await addresses(engines[0] as Engine, 'stordator')).toEqual([]);
    expect(await addresses(engines[1] as Engine, 'stordator')).toEqual(['/utgava/1/drift']);
  });

  test('an edition does not change the files of another', () => {
    const alone = buildEditions(editions.slice(0, 1)).files.map(({path}) => path);
    expect(built.files.map(({path}) => path)).toEqual(expect.arrayContaining(alone));
  });

  test('texts that two editions share are one file', () => {
    const [first] = editions;
    const twice = buildEditions([
      {...editions[0], ...first, edition: 'a', label: 'A', articles: first?.articles ?? [], model},
      {edition: 'b', label: 'B', articles: first?.articles ?? [], model},
    ]);
    expect(twice.files.filter(({path}) => path.startsWith('t'))).toHaveLength(1);
  });
});
