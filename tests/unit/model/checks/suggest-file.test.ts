import {expect, test} from 'vitest';
import {suggestFile} from '#model/checks/suggest-file.ts';

const files = [
  'docs/roller/systemagare.md',
  'docs/organisation/it-kontoret.md',
  'docs/roller/index.md',
  'docs/organisation/index.md',
  'processes/avveckling.md',
];
const from = 'docs/roller/it-chef.md';

test.each([
  ['Systemagare.md', 'systemagare.md'],
  ['systemägare.md', 'systemagare.md'],
  ['systemagare', 'systemagare.md'],
  ['systemagara.md', 'systemagare.md'],
  ['../organistion/index.md', '../organisation/index.md'],
  ['organisation/it-kontoret.md', '../organisation/it-kontoret.md'],
  ['..\\organisation\\it-kontoret.md', '../organisation/it-kontoret.md'],
  ['../processes/avveckling.md', '../../processes/avveckling.md'],
])('%s was meant to be %s', (written, meant) => {
  expect(suggestFile(from, written, files)).toBe(meant);
});

test.each(['namnden.md', '../borta/index.md', ''])('nothing is guessed for "%s"', (written) => {
  expect(suggestFile(from, written, files)).toBeUndefined();
});
