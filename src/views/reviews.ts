import type {Page} from '#model/types.ts';

/** How many months lie between two reviews; undefined where the words ("12 månader", "2 år") say something else. */
export function monthsBetween(interval: string): number | undefined {
  const [, count, unit] = /^(\d+) (månad|månader|år)$/.exec(interval.trim()) ?? [];
  if (count === undefined) return undefined;
  return Number(count) * (unit === 'år' ? 12 : 1);
}

/**
 * The day by which a page is to be reviewed again, as `2027-11-02`: its latest review and the interval.
 * Undefined for a page without an interval, or which has not been reviewed: no day follows from anything then.
 */
export function nextReview({
  reviews,
  reviewEvery,
}: Pick<Page, 'reviews' | 'reviewEvery'>): string | undefined {
  const latest = reviews
    .map(({date}) => date)
    .toSorted()
    .at(-1);
  const months = reviewEvery === undefined ? undefined : monthsBetween(reviewEvery);
  return latest === undefined || months === undefined ? undefined : addMonths(latest, months);
}

/** The same day so many months later, or the last day of that month when it is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}
