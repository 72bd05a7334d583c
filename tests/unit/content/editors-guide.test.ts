import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {schemas} from '#model/front-matter-schema.ts';
import {pageKinds} from '#model/types.ts';
import {namedViews} from '#views/page-views.ts';

const guide = readFileSync('docs/om/sa-redigerar-du.md', 'utf8');

test.each(pageKinds)('the guide explains the kind %s and every key that it may have', (kind) => {
  const keys = [kind, ...Object.keys(schemas[kind].shape)];
  expect(keys.filter((key) => !guide.includes(`| \`${key}\` |`))).toEqual([]);
});

test('the guide names every view that an editor can ask for', () => {
  expect(Object.keys(namedViews).filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
});
