import {expect, test} from 'vitest';
import {buildSmallHandbook} from '../../../fixtures/small-handbook.ts';

const body = `---
title: Nämnden
typ: organ
agare: it-chef
sammanfattning: Ett organ.
fakta: [F001]
---

Text.
`;

test('a page in the folder of another kind is told where it belongs', async () => {
  const {problems} = await buildSmallHandbook({'docs/mal/namnden.md': body});
  expect(problems).toMatchObject([
    {
      rule: 'typ-mapp',
      file: 'docs/mal/namnden.md',
      line: 3,
      fix: 'flytta filen till docs/organisation, eller skriv typ: mal',
    },
  ]);
});

test('overviews and pages in folders of mixed kinds lie where they want', async () => {
  const overview = body.replace('typ: organ', 'typ: oversikt');
  const {problems} = await buildSmallHandbook({'docs/mal/index.md': overview, 'docs/om/namnden.md': body});
  expect(problems).toEqual([]);
});
