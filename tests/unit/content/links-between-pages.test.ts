import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import {resolveLink, urlOfFile} from '#model/addresses.ts';
import type {BuiltModel} from '#model/build-model.ts';

let handbook: BuiltModel;
beforeAll(async () => {
  handbook = await loadHandbook(process.cwd());
});

/** Addresses of the pages that a page's own text links to. */
function linkedFrom({file, tree}: {readonly file: string; readonly tree: Root}): string[] {
  const urls: string[] = [];
  visit(tree, 'link', ({url}) => {
    const target = urlOfFile(resolveLink(file, url.replace(/#.*$/, '')));
    if (url.includes('.md') && target !== undefined) urls.push(target);
  });
  return urls;
}

test('every page is linked from the text of another: none is reached by the menu alone', () => {
  const linked = new Map<string, number>();
  for (const page of handbook.pages)
    for (const url of new Set(linkedFrom(page)))
      if (url !== page.url) linked.set(url, (linked.get(url) ?? 0) + 1);
  expect(handbook.pages.filter(({url}) => url !== '/' && !linked.has(url)).map(({file}) => file)).toEqual([]);
});

test('every page leads on to another', () => {
  const deadEnds = handbook.pages.filter((page) => linkedFrom(page).every((url) => url === page.url));
  expect(deadEnds.map(({file}) => file)).toEqual([]);
});

test('every role page says who appoints the role, and what it decides or that the source is silent', () => {
  const roles = handbook.pages.filter(({frontMatter}) => frontMatter?.typ === 'roll');
  expect(roles.length).toBe(11);
  const without = roles.filter(({text}) => !/besluta/i.test(text) || !/utse|väljer leverantör/i.test(text));
  expect(without.map(({file}) => file)).toEqual([]);
});
