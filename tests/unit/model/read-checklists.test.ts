import {expect, test} from 'vitest';
import {parseMarkdown} from '#model/markdown.ts';
import {readChecklist} from '#model/read-checklists.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';

const file = 'docs/ny-systemagare/1-ditt-uppdrag.md';

function read(...lines: readonly string[]) {
  return readChecklist({file, tree: parseMarkdown(lines.join('\n'))});
}

function faults(...lines: readonly string[]): string[] {
  return read(...lines).problems.map(({rule, line, what}) => `${rule} ${line} ${what}`);
}

test("an item's id is the page's id and the words of its bold phrase, in the letters of addresses", () => {
  const {items} = read('- [ ] **Läs om din _roll_ – på riktigt.** Det tar tid.');
  expect(items.map(({id}) => id)).toEqual(['1-ditt-uppdrag/las-om-din-roll-pa-riktigt']);
});

test('the id stays when the text after the phrase changes, and the hash does not', () => {
  const [before] = read('- [ ] **Läs.** Allt.').items;
  const [after] = read('- [ ] **Läs.** Allt utom det sista.').items;
  expect(after?.id).toBe(before?.id);
  expect(after?.hash).not.toBe(before?.hash);
});

test('a new line in the source and a new address of a link are no new text', () => {
  const [before] = read('- [ ] **Läs.** Allt om [rollen](a.md).').items;
  const [after] = read('- [ ] **Läs.** Allt', '  om [rollen](b.md).').items;
  expect(after).toEqual(before);
});

test('an item has its text as a reader sees it', () => {
  const {items} = read('- [x] **Läs.** Allt om [rollen](a.md).');
  expect(items).toMatchObject([{phrase: 'Läs.', text: 'Läs. Allt om rollen.'}]);
});

test.each([
  ['does not begin with a bold phrase', '- [ ] Läs **allt**.', 'börjar inte med fet text'],
  ['has a phrase without a letter', '- [ ] **!** Läs.', 'börjar inte med fet text'],
  ['has no box', '- **Sök.** Allt.', 'saknar ruta'],
  ['begins like another one', '- [ ] **Lås!** Dörren.', 'Två punkter i checklistan börjar med "Lås!"'],
])('an item that %s is reported at its line', (_what, item, words) => {
  const [fault, ...more] = faults('- [ ] **Las.** Allt.', item);
  expect(fault).toContain('kryss-namn 2 ');
  expect(fault).toContain(words);
  expect(more).toEqual([]);
});

test('a second checklist on a page is reported', () => {
  expect(faults('- [ ] **Läs.** Allt.', '', 'Text.', '', '- [ ] **Sök.** Allt.')).toEqual([
    'kryss-namn 5 Sidan har mer än en checklista',
  ]);
});

test('a list without boxes is no checklist, which a stage must have', () => {
  const {items, problems} = read('- **Läs.** Allt.', '- Mer.');
  expect(items).toEqual([]);
  expect(problems.map(({rule}) => rule)).toEqual(['kryss-saknas']);
});

function guide(order: number): string {
  const head = `title: Steg ${order}\ntyp: guide\nagare: it-chef\nsammanfattning: Ett steg.\nfakta: [F001]`;
  return `---\n${head}\nordning: ${order}\n---\n\nText.\n\n- [ ] **Läs.** Allt.\n`;
}

test('the model has the checklists of guides in the order of their stages', async () => {
  const {model, problems} = await buildSmallHandbook({
    'docs/ny/b.md': guide(1),
    'docs/ny/a.md': guide(2),
    'docs/ny/c.md': guide(3).replace('- [ ]', '-'),
  });
  expect(problems.map((found) => `${found.file} ${found.rule}`)).toEqual(['docs/ny/c.md kryss-saknas']);
  expect(model.checklists.map(({id, url, items}) => [id, url, items.length])).toEqual([
    ['b', '/ny/b', 1],
    ['a', '/ny/a', 1],
  ]);
});
