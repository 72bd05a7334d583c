import {expect, test} from 'vitest';
import {withSoftHyphens} from '../../../../src/maps/text/soft-hyphens.ts';

/** With the soft hyphens to be seen. */
function shown(text: string): string {
  return withSoftHyphens(text).replaceAll('\u00AD', '|');
}

test('a compound may be broken between its words', () => {
  expect(shown('Fastställ systemförvaltningsorganisationen')).toMatch(
    /^Fastställ system\|förvaltnings\|organis/,
  );
});

test('another long word may be broken between its syllables', () => {
  expect(shown('dokumentationen')).toContain('|');
});

test('short words stay whole, and no letter is lost', () => {
  expect(shown('Utse chef och besluta')).toBe('Utse chef och besluta');
  const long = 'Informationssäkerhetssamordnaren godkänner';
  expect(shown(long).replaceAll('|', '')).toBe(long);
});
