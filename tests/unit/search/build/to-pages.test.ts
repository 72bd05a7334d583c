import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {loadHandbook} from '../../../../src/content/load-handbook.ts';
import {markdownArticles} from '../../../../src/search/build/markdown-articles.ts';
import {toSearchPages} from '../../../../src/search/build/to-pages.ts';
import type {SearchEntry, SearchPage} from '../../../../src/search/core/types.ts';

let pages: SearchPage[] = [];
beforeAll(async () => {
  const {model, pages: sources} = await loadHandbook(path.join(import.meta.dirname, '../../../..'));
  pages = toSearchPages(markdownArticles(sources), model);
}, 60_000);

const entryAt = (address: string): SearchEntry | undefined => {
  const [url, anchor = ''] = address.split('#');
  return pages.flatMap(({entries}) => entries).find((one) => one.url === url && one.anchor === anchor);
};

describe('what can be found in the handbook', () => {
  test('a role has its summary as its answer and concerns itself', () => {
    expect(entryAt('/roller/systemagare')).toMatchObject({
      kind: 'roll',
      answer: 'Systemägaren äger systemet formellt och beslutar om att skaffa, utveckla och avveckla det.',
      roles: ['systemagare'],
    });
  });

  test('a step is of its own kind, with its place and role', () => {
    expect(entryAt('/processer/driftsatta-nytt-system#utse')).toMatchObject({
      kind: 'steg',
      answer: expect.stringMatching(/^Steg \d+ av \d+: Systemägare$/),
    });
  });

  test('a glossary term shows its definition and leads to its page', () => {
    expect(entryAt('/ordlista#kdl')).toMatchObject({
      kind: 'term',
      answer: expect.stringContaining('Samråder och beslutar'),
      seeUrl: '/organisation/kdl',
    });
  });

  test('a page is also found by the glossary words that lead to it', () => {
    expect(entryAt('/roller/systemdriftsansvarig')?.aliases).toContain('tekniskt ansvarig');
  });

  test('a page of the register is a system, a page about systems is not', () => {
    expect([entryAt('/system/register/e-arkivet')?.kind, entryAt('/system/drift')?.kind]).toEqual(['system', 'sida']);
  });

  test('every kind of result occurs', () => {
    const kinds = new Set(pages.flatMap(({entries}) => entries.map(({kind}) => kind)));
    expect([...kinds].toSorted()).toEqual(['dokument', 'mal', 'organ', 'process', 'roll', 'sida', 'steg', 'system', 'term']);
  });

  test('no address occurs twice', () => {
    const all = pages.flatMap(({entries}) => entries.map(({url, anchor}) => `${url}#${anchor}`));
    expect(all.length).toBe(new Set(all).size);
  });
});
