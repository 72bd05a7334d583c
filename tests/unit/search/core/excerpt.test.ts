import {describe, expect, test} from 'vitest';
import {countTerms, excerptLength, makeExcerpt} from '../../../../src/search/core/excerpt.ts';

const sought = new Set(['systemag', 'beslut']);
const long = `${'Först kommer mycket annat. '.repeat(20)}Sedan beslutar systemägaren. ${'Och mer. '.repeat(40)}`;

describe('an excerpt', () => {
  test('of a short text is the text', () => {
    expect(makeExcerpt('Systemägaren beslutar.', sought)).toEqual({
      text: 'Systemägaren beslutar.',
      marks: [
        [0, 12],
        [13, 21],
      ],
    });
  });

  test('of a long text shows the place with most of the words', () => {
    expect(makeExcerpt(long, sought).text).toContain('Sedan beslutar systemägaren.');
  });

  test('of a long text says that something stands before and after', () => {
    expect(makeExcerpt(long, sought).text).toMatch(/^… .* …$/);
  });

  test('marks exactly the words', () => {
    const {text, marks} = makeExcerpt(long, sought);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['beslutar', 'systemägaren']);
  });

  test('without a sought word is the start of the text', () => {
    expect(makeExcerpt(long, new Set()).text).toMatch(/^Först kommer/);
  });

  test('does not cut words', () => {
    const {text} = makeExcerpt('systemförvaltningsorganisation '.repeat(20), new Set());
    expect(text).toMatch(/organisation …$/);
  });

  test('is not much longer than it should be', () => {
    expect(makeExcerpt(long, sought).text.length).toBeLessThanOrEqual(excerptLength + 4);
  });

  test('of nothing is empty', () => {
    expect(makeExcerpt('', sought)).toEqual({text: '', marks: []});
  });
});

test('each sought term counts once', () => {
  expect(countTerms('beslut om beslut av systemägare', sought)).toBe(2);
});
