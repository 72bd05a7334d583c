import {toString} from 'mdast-util-to-string';
import {expect, test} from 'vitest';
import {parseMarkdown} from '#model/markdown.ts';
import {element} from '#views/nodes.ts';
import {hyphenateWords} from '../../../src/plugins/handbook/remark/hyphenate-words.ts';
import {siteFrontMatter} from '../../../src/plugins/handbook/site-front-matter.ts';
import {textOf} from '../../fixtures/view-text.ts';

const long = 'Systemförvaltningsorganisation';
const broken = 'System\u00ADförvaltnings\u00ADorganisation';

test('long words may break in headings and tables, and nowhere else', () => {
  const tree = parseMarkdown(`## ${long}\n\n${long}\n\n| ${long} |\n|---|\n| IT-chef |\n`);
  hyphenateWords()(tree);
  expect(tree.children.map((node) => toString(node))).toEqual([broken, long, `${broken}IT-chef`]);
});

test('long words may break in the cells of derived tables', () => {
  const cell = element('td', {}, long);
  hyphenateWords()(Object.assign(parseMarkdown(''), {children: [cell]}));
  expect(textOf([cell])).toBe(broken);
});

test('a page has its plain title, and one whose long words may break for its heading and the menus', async () => {
  const {frontMatter} = await siteFrontMatter({
    filePath: 'docs/x.md',
    fileContent: '',
    defaultParseFrontMatter: async () => ({frontMatter: {title: long, typ: 'om'}, content: ''}),
  });
  expect(frontMatter).toMatchObject({title: long, rubrik: broken, sidebar_label: broken});
});
