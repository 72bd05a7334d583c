import {expect, test} from 'vitest';
import type {Page} from '#model/types.ts';
import {pageFoot} from '#views/page-foot.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {linksOf, textOf} from '../../fixtures/view-text.ts';

async function foot(change: Partial<Page> = {}) {
  const {model} = await buildSmallHandbook();
  const page = model.pages.find(({id}) => id === 'systemagare');
  if (!page) throw new Error('The small handbook has a systemägare');
  return [pageFoot(model, {...page, ...change})];
}

test('the foot says who answers for the page, and that nobody has reviewed it', async () => {
  expect(textOf(await foot({facts: []}))).toBe('Svarar för sidan: IT-chef. Inte granskad ännu.');
});

test('the foot says when the page was reviewed and how often it is', async () => {
  const reviews = [{date: '2026-11-02', role: 'it-chef', outcome: 'oförändrad'}];
  expect(textOf(await foot({facts: [], reviews, reviewEvery: '12 månader'}))).toBe(
    'Svarar för sidan: IT-chef. Senast granskad 2 november 2026: oförändrad. Granskas var tolfte månad.',
  );
});

test('the foot links to every fact that the page rests on', async () => {
  const nodes = await foot();
  expect(textOf(nodes)).toContain(
    'Vilar på 2 påståenden i IT-strateginAvsnitt: Roller. Påståenden: F001, F002.',
  );
  expect(linksOf(nodes)).toEqual(['/roller/it-chef', '/om/kallor#f001', '/om/kallor#f002']);
});
