import {expect, test} from 'vitest';
import type {Model} from '#model/types.ts';
import {
  accessibilityContact,
  accessibilityFacts,
  accessibilityTests,
} from '#views/accessibility-statement.ts';
import {buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';
import {textOf, textsOf} from '../../fixtures/view-text.ts';

async function withStatement(contact: string): Promise<Model> {
  const statement = `redogorelse:
  aktor: Kommunen
  tjanst: Handboken
  foljsamhet: delvis
  metod: Egna tester
  publicerad: 2026-11-24
  bedomd: 2026-11-25
  uppdaterad: 2026-11-26
  kontakt: ${contact}
  provat: [{vad: Tangentbordet fungerar., test: tests/e2e/keyboard.spec.ts, namn: the first tab stop}]
`;
  const change = swap('---\n\nAllt', `${statement}---\n\nAllt`);
  return (await buildSmallHandbook({'docs/om/kallor.md': change})).model;
}

test('the statement in short has who, what, how well, how and when', async () => {
  expect(textsOf(accessibilityFacts(await withStatement('ej-angivet')), 'dd')).toEqual([
    'Kommunen',
    'Handboken',
    'Delvis förenlig',
    'Egna tester',
    '24 november 2026',
    '25 november 2026',
    '26 november 2026',
  ]);
});

test('what has been tried is a list', async () => {
  expect(textsOf(accessibilityTests(await withStatement('ej-angivet')), 'li')).toEqual([
    'Tangentbordet fungerar.',
  ]);
});

test('a way to make contact is shown, and one that is missing is said to be', async () => {
  expect(textOf(accessibilityContact(await withStatement('Kontaktcenter')))).toBe(
    'Kontakta oss: Kontaktcenter',
  );
  expect(textOf(accessibilityContact(await withStatement('ej-angivet')))).toContain('Kontaktväg saknas.');
});

test('a statement that lacks one of its parts stops the publishing', async () => {
  const statement = 'redogorelse:\n  aktor: Kommunen\n';
  const {problems} = await buildSmallHandbook({
    'docs/om/kallor.md': swap('---\n\nAllt', `${statement}---\n\nAllt`),
  });
  expect(problems.every(({severity}) => severity === 'error')).toBe(true);
  expect(problems.map(({what}) => what)).toContain('Uppgiften "bedomd" saknas under "redogorelse"');
});
