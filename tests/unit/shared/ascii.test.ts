import {expect, test} from 'vitest';
import {asciiWords, withoutMarks} from '#shared/ascii.ts';

test('letters lose their marks and keep their size, also where the mark is a sign of its own', () => {
  expect(withoutMarks('Åäö é a\u030A')).toBe('Aao e a');
});

test('words of a text become a part of an address', () => {
  expect(asciiWords(' Läs: om din roll. ')).toBe('las-om-din-roll');
  expect(asciiWords('…')).toBe('');
});
