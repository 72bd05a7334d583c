import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {afterAll, expect, test} from 'vitest';
import {parseMarkdown} from '#model/markdown.ts';
import {pageViews} from '#views/page-views.ts';
import {writeDerivedPage} from '../../../src/plugins/handbook/derived-page.ts';
import {handbookContent} from '../../../src/plugins/handbook/remark/handbook-content.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';

const siteDir = '/site';
const file = 'docs/ny/1-borja.md';
const derivedDir = mkdtempSync(path.join(tmpdir(), 'handboken-'));

afterAll(() => rmSync(derivedDir, {recursive: true}));

/** A stage with these items as the site compiles it, before Docusaurus' own plugins. */
async function compile(...items: readonly string[]): Promise<Root> {
  const head = 'title: Börja\ntyp: guide\nagare: it-chef\nsammanfattning: Ett steg.\nfakta: [F001]';
  const text = `---\n${head}\n---\n\nText.\n\n${items.join('\n')}\n\nSlut.\n`;
  const {model} = await buildSmallHandbook({[file]: text});
  const page = model.pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error('The small handbook has the stage.');
  const views = pageViews(model, page, 2026);
  writeDerivedPage(derivedDir, file, {
    ...views,
    notice: [],
    url: page.url,
    views: {},
    citations: [],
    terms: [],
    diagrams: [],
  });
  const tree = parseMarkdown(text);
  handbookContent({editions: [], derivedDir, siteDir})(tree, {path: path.join(siteDir, file)});
  return tree;
}

/** The elements of a name with their texts. */
function textsOf(tree: Root, name: string): string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    const data: unknown = 'data' in node ? node.data : undefined;
    if (typeof data === 'object' && data !== null && Reflect.get(data, 'hName') === name)
      texts.push(toString(node));
  });
  return texts;
}

test("each item's label is the editor's own text, with its links as addresses", async () => {
  const tree = await compile('- [ ] **Läs.** Om [rollen](../roller/it-chef.md).', '- [ ] **Fråga.** Chefen.');
  expect(textsOf(tree, 'label')).toEqual(['Läs. Om rollen.', 'Fråga. Chefen.']);
  const urls: string[] = [];
  visit(tree, 'link', (link) => void urls.push(link.url));
  expect(urls).toContain('/roller/it-chef');
});

test('what stands below the first paragraph of an item stays in the item, outside the label', async () => {
  const tree = await compile('- [ ] **Läs.** Allt.', '', '  Ta god tid på dig.');
  expect(textsOf(tree, 'label')).toEqual(['Läs. Allt.']);
  expect(textsOf(tree, 'li')).toEqual(['Läs. Allt.Ta god tid på dig.']);
});

test('the checklist stands where the list stood, once', async () => {
  const tree = await compile('- [ ] **Läs.** Allt.');
  expect(textsOf(tree, 'handbok-checklista')).toHaveLength(1);
  expect(tree.children.some(({type}) => type === 'list')).toBe(false);
  expect(toString(tree)).toMatch(/Text\..*Läs\. Allt\..*Slut\./);
});
