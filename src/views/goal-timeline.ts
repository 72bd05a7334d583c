import {notStated, type Goal} from '#model/types.ts';
import {element, join, link, paragraph, type ViewNode} from './nodes.ts';

/** A goal, and where it stands in words. */
export interface GoalState {
  readonly goal: Goal;
  readonly status: string;
}

/** The years that the line shows, both ends included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The goals with a time of their own along one line of years, and in words those that recur or have no time.
 *
 * The words say everything that the lines do. The lines are drawn without a view box, in parts of the width, so that
 * they fill a phone and a paper alike while dots and figures keep their size.
 *
 * @param currentYear where the line ends, unless a time lies later
 */
export function goalTimeline(states: readonly GoalState[], currentYear: number): ViewNode[] {
  const dated = states.filter(({goal}) => yearsOf(goal).length > 0);
  if (dated.length === 0) return [paragraph('Inget mål har ett årtal i källan.'), ...restOf(states)];
  const years = dated.flatMap(({goal}) => yearsOf(goal));
  const span = {first: Math.min(...years), last: Math.max(currentYear, ...years)};
  const rows = dated
    .toSorted((a, b) => Math.min(...yearsOf(a.goal)) - Math.min(...yearsOf(b.goal)))
    .map((state) => row(state, span, currentYear));
  return [
    element('div', {className: ['tidslinje']}, [axis(span), element('ul', {}, rows)]),
    legend(dated.some(({goal}) => goal.followUps.length > 0)),
    ...restOf(states),
  ];
}

/** The years that a goal has a mark at. */
function yearsOf({startYear, deadlineYear, followUps}: Goal): number[] {
  const fixed = [startYear, deadlineYear].filter((year) => year !== undefined);
  return [...fixed, ...followUps.map(({date}) => Number(date.slice(0, 4)))];
}

/** Where a time lies on the line. @param years whole and parts: the middle of 2018 is 2018.5 */
function place(years: number, {first, last}: Span): string {
  return `${Math.round(((years - first) / (last + 1 - first)) * 1000) / 10}%`;
}

/** When in its year a date is, as years with parts: 2026-07-01 → 2026.5. */
function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

const picture = (className: string, content: readonly ViewNode[]) =>
  element('svg', {className: [className], ariaHidden: 'true', focusable: 'false'}, content);

const lineAt = (className: string, from: string, to: string) =>
  element('line', {className: [className], x1: from, x2: to, y1: '50%', y2: '50%'}, []);

const dotAt = (className: string, at: string) =>
  element('circle', {className: [className], cx: at, cy: '50%', r: 6}, []);

/** Every second year by name, counted back from the last, which stays readable on the narrowest phone. */
function axis(span: Span): ViewNode {
  const count = span.last - span.first + 1;
  const step = Math.max(1, Math.ceil(count / 6));
  const years = Array.from({length: Math.ceil(count / step)}, (_, index) => span.last - index * step);
  return picture(
    'tidslinje-ar',
    years.toReversed().map((year) => element('text', {x: place(year + 0.5, span), y: '1em'}, String(year))),
  );
}

function row({goal, status}: GoalState, span: Span, currentYear: number): ViewNode {
  const when = goal.deadline === notStated ? '' : `${goal.deadline} · `;
  return element('li', {}, [
    element('p', {className: ['tidslinje-mal']}, [link(goal.url, goal.shortTitle)]),
    element('p', {className: ['tidslinje-lage']}, `${when}${status}`),
    picture('tidslinje-spar', [...track(goal, span, currentYear)]),
  ]);
}

/** The line of a goal: solid from a start that the source fixes, broken once the deadline has passed. */
function track(goal: Goal, span: Span, currentYear: number): ViewNode[] {
  const {startYear, deadlineYear, followUps} = goal;
  const now = place(currentYear + 0.5, span);
  // A year as deadline lasts until its last day.
  const end = deadlineYear === undefined ? now : place(deadlineYear + 1, span);
  const hasPassed = deadlineYear !== undefined && deadlineYear < currentYear;
  return [
    lineAt('tidslinje-botten', '0%', '100%'),
    ...(startYear === undefined ? [] : [lineAt('tidslinje-tid', place(startYear, span), end)]),
    ...(hasPassed ? [lineAt('tidslinje-efter', end, now)] : []),
    ...(startYear === undefined ? [] : [dotAt('tidslinje-start', place(startYear, span))]),
    ...(deadlineYear === undefined ? [] : [dotAt('tidslinje-grans', end)]),
    ...followUps.map(({date}) => dotAt('tidslinje-uppfoljt', place(timeOf(date), span))),
  ];
}

/** What the marks mean. Follow-ups are explained once there is one. */
function legend(hasFollowUps: boolean): ViewNode {
  const items: (readonly [ViewNode, string])[] = [
    [dotAt('tidslinje-start', '50%'), 'året då arbetet börjar'],
    [dotAt('tidslinje-grans', '50%'), 'årets slut är tidsgräns'],
    [lineAt('tidslinje-efter', '0%', '100%'), 'tiden efter gränsen'],
    ...(hasFollowUps ? [[dotAt('tidslinje-uppfoljt', '50%'), 'uppföljning'] as const] : []),
  ];
  return element(
    'p',
    {className: ['tidslinje-nyckel'], ariaHidden: 'true'},
    items.map(([mark, text]) => element('span', {}, [picture('tidslinje-prov', [mark]), text])),
  );
}

/** The goals whose time is no year, in words, and how many have none at all. */
function restOf(states: readonly GoalState[]): ViewNode[] {
  const undated = states.map(({goal}) => goal).filter((goal) => yearsOf(goal).length === 0);
  const recurring = undated.filter(({deadline}) => deadline !== notStated);
  const without = undated.length - recurring.length;
  const named = recurring.map((goal) =>
    element('span', {}, [link(goal.url, goal.shortTitle), ` (${goal.deadline})`]),
  );
  return [
    ...(recurring.length === 0 ? [] : [paragraph(['Utan årtal: ', ...join(named, ', '), '.'])]),
    ...(without === 0
      ? []
      : [paragraph(`${without === 1 ? 'Ett mål' : `Övriga ${without} mål`} har ingen tidsgräns i källan.`)]),
  ];
}
