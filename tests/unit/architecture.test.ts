import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

/** What a part may import besides itself: other parts, and packages, where a star ends a beginning. */
type Part = Readonly<Record<'parts' | 'packages', readonly string[]>>;

const markdown = ['github-slugger', 'mdast', 'mdast-util-*', 'remark-*', 'unified', 'unist-util-visit'];
const basics = ['shared', 'model', 'articles'];
const pure = [
  ...basics,
  'open-data',
  'open-data/schema',
  'views',
  'maps',
  'search/core',
  'embed/core',
  'light',
  'hosting',
];

/** A plugin may import anything but another plugin. */
const plugin: Part = {parts: [...pure, 'content', 'mermaid', 'compare', 'search/build'], packages: ['*']};

/** The layout of src: what each part may know of. The first part whose name begins a file's path holds it. */
const layout: Readonly<Record<string, Part>> = {
  shared: {parts: [], packages: []},
  model: {parts: ['shared'], packages: [...markdown, 'yaml', 'zod']},
  'open-data/schema': {parts: ['model'], packages: ['zod']},
  'open-data': {parts: ['model', 'open-data/schema'], packages: []},
  views: {parts: ['shared', 'model', 'open-data/schema'], packages: []},
  maps: {parts: ['shared', 'model'], packages: ['hyphen']},
  kept: {parts: [], packages: ['node:*']},
  mermaid: {
    parts: ['shared', 'model', 'maps', 'kept'],
    packages: ['mermaid', 'jsdom', 'dompurify', 'jiti', 'node:*'],
  },
  articles: {parts: ['shared'], packages: ['hast', 'hast-util-*', 'rehype-*', 'unified', 'unist-util-visit']},
  compare: {
    parts: ['shared', 'articles'],
    packages: ['diff', 'hast', 'hast-util-*', 'rehype-*', 'unified'],
  },
  'search/core': {parts: basics, packages: ['lunr', 'snowball-stemmers']},
  'search/browser': {parts: ['shared', 'search/core'], packages: []},
  'search/build': {
    parts: [...basics, 'search/core'],
    packages: [...markdown, 'lunr', 'esbuild', 'zod', 'node:*'],
  },
  'search/opensearch': {parts: ['search/core'], packages: []},
  'embed/core': {
    parts: ['shared', 'articles'],
    packages: ['hast', 'hast-util-*', 'rehype-parse', 'unified'],
  },
  'embed/browser': {parts: ['embed/core', 'search/browser'], packages: []},
  hosting: {parts: ['shared'], packages: []},
  light: {parts: ['shared'], packages: ['hast', 'postcss', 'postcss-selector-parser']},
  'browser/checklist/core': {parts: [], packages: []},
  browser: {parts: ['shared', 'browser/checklist/core', 'search/core', 'search/browser'], packages: []},
  content: {parts: [...pure, 'mermaid', 'kept'], packages: ['node:*', 'yaml', 'zod']},
  'plugins/handbook': plugin,
  'plugins/processes': plugin,
  'plugins/publish': plugin,
  site: {
    parts: ['content', 'kept', 'plugins/handbook', 'plugins/processes', 'plugins/publish'],
    packages: ['@docusaurus/*', 'esbuild', 'node:*'],
  },
  sidebars: {parts: pure, packages: ['@docusaurus/*']},
  tools: {parts: ['*'], packages: ['*']},
};

const importPattern = /(?:^(?:import|export|\})[^']*\bfrom|^import|\b(?:import|require)\()\s*'([^']+)'/gm;

function partOf(file: string): string | undefined {
  return Object.keys(layout).find((part) => file.startsWith(`${part}/`));
}

function allows(list: readonly string[], name: string): boolean {
  return list.some((item) =>
    item.endsWith('*') ? name.startsWith(item.slice(0, -1)) : name === item || name.startsWith(`${item}/`),
  );
}

/** What a file of src (path from src) imports and may not. */
function forbidden(file: string, text: string): string[] {
  const part = partOf(file);
  const rules = layout[part ?? ''];
  if (!rules) return [`${file} belongs to no part`];
  return [...text.matchAll(importPattern)].flatMap(([, target = '']) => {
    const inside = target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : undefined;
    const own = inside ?? (target.startsWith('#') ? target.slice(1) : undefined);
    if (own === undefined) return allows(rules.packages, target) ? [] : [`${file} imports ${target}`];
    const other = partOf(own) ?? own;
    return other === part || allows(rules.parts, other) ? [] : [`${file} imports ${own}`];
  });
}

test('every file of src imports only what its part may know of', () => {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'});
  const code = files
    .filter((file) => /\.(ts|tsx|cjs|js)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
  expect(code.length).toBeGreaterThan(100);
  expect(code.flatMap((file) => forbidden(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});

test.each([
  ['shared/a.ts', "import {x} from '#model/types.ts';"],
  ['model/checks/a.ts', "import fs from 'node:fs';"],
  ['model/a.ts', "import {x} from '../mermaid/parse-diagram.ts';"],
  ['maps/svg/a.ts', "const x = await import('jsdom');"],
  ['search/browser/a.ts', "import '../build/a.ts';"],
  ['plugins/publish/a.ts', "import {x} from '../handbook/maps.ts';"],
  ['nytt/a.ts', ''],
])('in %s, "%s" is found', (file, text) => {
  expect(forbidden(file, text)).toHaveLength(1);
});
