import {expect, test} from 'vitest';
import {stageChecklist, wholeChecklist} from '#views/checklist.ts';
import {buildSmallHandbook, type Changes} from '../../fixtures/small-handbook.ts';
import {allNodes, linksOf, textsOf} from '../../fixtures/view-text.ts';

function page(title: string, kind: string, text: string): string {
  const head = `title: ${title}\ntyp: ${kind}\nagare: it-chef\nsammanfattning: Ett steg.\nfakta: [F001]`;
  return `---\n${head}\nkortnamn: Kort ${title}\n---\n\nText.\n\n${text}\n`;
}

const guide: Changes = {
  'docs/ny/index.md': page('Guide', 'oversikt', ''),
  'docs/ny/a.md': page(
    'A',
    'guide',
    '- [ ] **Läs.** Allt om [rollen](../roller/it-chef.md).\n- [ ] **Fråga.** Chefen.',
  ),
  'docs/ny/b.md': page('B', 'guide', '- [ ] **Svara.** Snart.'),
  'docs/ny/c.md': page('C', 'guide', 'Inget att göra.'),
};

async function model(changes: Changes = guide) {
  return (await buildSmallHandbook(changes)).model;
}

function properties(nodes: ReturnType<typeof wholeChecklist>, name: string): unknown[] {
  return allNodes(nodes).flatMap(({data}) => data?.hProperties?.[name] ?? []);
}

test('a stage has a place for each of its items, with the id and the hash that ticks are kept under', async () => {
  const {checklists} = await model();
  const nodes = stageChecklist(await model(), {url: '/ny/a'});
  expect(properties(nodes, 'dataPunkt')).toEqual(['a/las', 'a/fraga']);
  expect(properties(nodes, 'dataHash')).toEqual(checklists[0]?.items.map(({hash}) => hash));
  expect(allNodes(nodes).flatMap(({type, value}) => (type === 'slot' ? [value] : []))).toEqual([
    'punkt-0',
    'punkt-0-mer',
    'punkt-1',
    'punkt-1-mer',
  ]);
});

test('a stage leads to the whole checklist on the first page of its guide', async () => {
  expect(linksOf(stageChecklist(await model(), {url: '/ny/a'}))).toEqual(['/ny#checklista']);
});

test('without a first page there is nothing to lead to', async () => {
  const {'docs/ny/index.md': _, ...stages} = guide;
  expect(linksOf(stageChecklist(await model(stages), {url: '/ny/a'}))).toEqual([]);
});

test('a page without a checklist gets none', async () => {
  expect(stageChecklist(await model(), {url: '/ny/c'})).toEqual([]);
});

test('the whole checklist has every stage with a link to it, and the phrases of its items', async () => {
  const nodes = wholeChecklist(await model());
  expect(textsOf(nodes, 'h3')).toEqual(['Kort A', 'Kort B']);
  expect(linksOf(nodes)).toEqual(['/ny/a', '/ny/b']);
  expect(textsOf(nodes, 'li')).toEqual(['Läs.', 'Fråga.', 'Svara.']);
  expect(properties(nodes, 'dataPunkt')).toEqual(['a/las', 'a/fraga', 'b/svara']);
});

test('without scripts a checklist has no control that does nothing', async () => {
  const handbook = await model();
  const names = [...wholeChecklist(handbook), ...stageChecklist(handbook, {url: '/ny/a'})];
  expect(allNodes(names).map(({data}) => data?.hName)).not.toContain('input');
  expect(allNodes(names).map(({data}) => data?.hName)).not.toContain('button');
});

test('a handbook without checklists has no whole one', async () => {
  expect(wholeChecklist(await model({}))).toEqual([]);
});
