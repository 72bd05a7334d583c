import {readdirSync, readFileSync} from 'node:fs';
import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import type {AccessibilityStatement} from '#model/accessibility-statement.ts';

const page = 'docs/om/tillganglighet.md';
const text = readFileSync(page, 'utf8');

let statement: AccessibilityStatement | undefined;
beforeAll(async () => {
  const {model} = await loadHandbook(process.cwd());
  statement = model.pages.find(({file}) => file === page)?.statement;
});

/** The titles of the tests in a file, as written. */
function titlesIn(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/\btest\(\s*(['"`])([\s\S]*?)\1,/g)].map(([, , title = '']) => title);
}

test('everything that the statement says has been tried has a test that does it', () => {
  const tried = statement?.provat ?? [];
  expect(tried.length).toBeGreaterThan(5);
  const without = tried.filter(({test: file, namn}) => !titlesIn(file).some((title) => title.includes(namn)));
  expect(without).toEqual([]);
});

test('every file of tests that looks for faults of accessibility is in the statement', () => {
  const specs = readdirSync('tests/e2e').filter((name) => name.endsWith('.spec.ts'));
  const looking = specs
    .map((name) => `tests/e2e/${name}`)
    .filter((file) => readFileSync(file, 'utf8').includes('accessibilityFaults('));
  const named = new Set(statement?.provat.map(({test: file}) => file));
  expect(looking.length).toBeGreaterThan(3);
  expect(looking.filter((file) => !named.has(file))).toEqual([]);
});

test('the days of the statement are in order', () => {
  const {publicerad = '', bedomd = '', uppdaterad = ''} = statement ?? {};
  expect([publicerad, bedomd, uppdaterad].toSorted()).toEqual([publicerad, bedomd, uppdaterad]);
});

test.each([
  ['what is not accessible, and why', '{#brister}'],
  ['how it was tested', '{#metod}'],
  ['what was not tried', '{#inte-testat}'],
  ['how to report a fault', '{#meddela}'],
  ['content that the law exempts can be asked for', '(15\u00a0§)'],
  ['the supervision and the link to it', 'https://www.digg.se/tdosanmalan'],
  ['disproportionate burden', '(12\u00a0§)'],
  ['content outside the law', '(9\u00a0§)'],
])('the page says what the law asks for: %s', (_, part) => {
  expect(text).toContain(part);
});
