import {expect, test} from 'vitest';
import {monthsBetween, nextReview} from '#views/reviews.ts';

test.each([
  ['12 månader', 12],
  ['1 månad', 1],
  ['2 år', 24],
  ['vid behov', undefined],
])('"%s" is %s months', (interval, months) => {
  expect(monthsBetween(interval)).toBe(months);
});

function next(dates: readonly string[], reviewEvery?: string): string | undefined {
  const reviews = dates.map((date) => ({date, role: 'it-chef', outcome: 'oförändrad'}));
  return nextReview({reviews, reviewEvery});
}

test('the next review follows from the latest one, in whatever order they are written', () => {
  expect(next(['2025-11-02', '2026-11-02'], '12 månader')).toBe('2027-11-02');
});

test('a month that is too short ends the count on its last day', () => {
  expect(next(['2027-08-31'], '6 månader')).toBe('2028-02-29');
});

test('no day follows without a review or an interval', () => {
  expect(next([], '12 månader')).toBeUndefined();
  expect(next(['2026-11-02'])).toBeUndefined();
});
