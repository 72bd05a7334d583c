import {expect, test} from 'vitest';
import {pageViews, type PageViews} from '#views/page-views.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {allNodes, textOf, textsOf} from '../../fixtures/view-text.ts';

async function views(id: string): Promise<PageViews> {
  const {model} = await buildSmallHandbook();
  const page = model.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`The small handbook has a page ${id}`);
  return pageViews(model, page, 2026);
}

test.each([
  ['it-chef', ['Utses av', 'anges inte i källan']],
  ['systemagare', ['Utses av', 'IT-chef', 'Kallas även', 'objektägare']],
  ['it-kontoret', ['Leds av', 'IT-chef']],
  ['e-tjanster', ['Perspektiv', 'Service', 'Tidsgräns', '2018', 'Målägare', 'IT-kontoret']],
])('the box of facts of %s', async (id, words) => {
  const {head} = await views(id);
  const pairs = allNodes(head).filter(({data}) => data?.hName === 'dt' || data?.hName === 'dd');
  expect(pairs.map((node) => textOf([node])).slice(0, words.length)).toEqual(words);
});

test('a process says what starts it, what it leads to and who owns it', async () => {
  const {head} = await views('utse-forvaltare');
  expect(textsOf(head, 'dd')).toEqual([
    'Ett system saknar förvaltare.',
    'Systemet har en förvaltare.',
    'IT-chef',
    'Stödprocess',
    'IT-policy',
    'Intranätet',
  ]);
});

test('an ordinary page gets its foot and nothing else', async () => {
  const {head, tail, steps, beforeMap} = await views('ordlista');
  expect([head.length, tail.length, steps.length, beforeMap.length]).toEqual([0, 1, 0, 0]);
});

test('every page ends with its foot', async () => {
  const {model} = await buildSmallHandbook();
  const last = model.pages.map((page) => pageViews(model, page, 2026).tail.at(-1)?.data?.hName);
  expect(new Set(last)).toEqual(new Set(['aside']));
});
