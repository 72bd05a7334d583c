import {expect, test} from 'vitest';
import type {Goal} from '#model/types.ts';
import {goalTimeline, type GoalState} from '#views/goal-timeline.ts';
import type {ViewNode} from '#views/nodes.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {allNodes, linksOf, textOf, textsOf} from '../../fixtures/view-text.ts';

const {model} = await buildSmallHandbook();
const [first] = model.goals;

/** The small handbook's goal, whose deadline is 2018, with some of it changed. */
function state(change: Partial<Goal> = {}, status = 'ej uppföljt'): GoalState {
  if (!first) throw new Error('The small handbook has a goal');
  return {goal: {...first, ...change}, status};
}

function years(current: number): string[] {
  return textsOf(goalTimeline([state()], current), 'text');
}

/** Where the marks of a kind lie: the values of one of their attributes. */
function places(nodes: readonly ViewNode[], className: string, attribute: string): unknown[] {
  return allNodes(nodes.slice(0, 1))
    .map(({data}) => data?.hProperties)
    .filter((properties) => String(properties?.['className']) === className)
    .map((properties) => properties?.[attribute]);
}

test('a goal with a year has a row with its link, its time and its state in words', () => {
  const [chart] = goalTimeline([state({}, 'tidsgräns passerad, ej uppföljt')], 2026);
  expect(chart && textsOf([chart], 'li')).toEqual(['Fler e-tjänster2018 · tidsgräns passerad, ej uppföljt']);
  expect(linksOf(chart ? [chart] : [])).toEqual(['/mal/e-tjanster']);
});

test('the drawn lines are for the eye alone', () => {
  const pictures = allNodes(goalTimeline([state()], 2026)).filter(({data}) => data?.hName === 'svg');
  expect(pictures.length).toBeGreaterThan(1);
  for (const {data} of pictures) expect(data?.hProperties?.['ariaHidden']).toBe('true');
});

test('the years run from the first of any goal to the year of the build, every one or two by name', () => {
  expect(years(2020)).toEqual(['2018', '2019', '2020']);
  expect(years(2026)).toEqual(['2018', '2020', '2022', '2024', '2026']);
});

test('a deadline lies at the end of its year, and the time after it is broken until this year', () => {
  const line = goalTimeline([state()], 2021);
  expect(places(line, 'tidslinje-grans', 'cx')).toEqual(['25%']);
  expect(places(line, 'tidslinje-efter', 'x1')).toEqual(['25%']);
  expect(places(line, 'tidslinje-efter', 'x2')).toEqual(['87.5%']);
});

test('a deadline that has not passed has no time after it', () => {
  expect(places(goalTimeline([state()], 2018), 'tidslinje-efter', 'x1')).toEqual([]);
});

test('a start runs on to this year, and is no deadline', () => {
  const line = goalTimeline([state({deadlineYear: undefined, startYear: 2016})], 2019);
  expect(places(line, 'tidslinje-start', 'cx')).toEqual(['0%']);
  expect(places(line, 'tidslinje-tid', 'x2')).toEqual(['87.5%']);
  expect(places(line, 'tidslinje-grans', 'cx')).toEqual([]);
});

test('a follow-up is a dot at its date, and the key explains it', () => {
  const followUps: Goal['followUps'] = [{date: '2019-07-01', outcome: 'pågår'}];
  const line = goalTimeline([state({followUps})], 2019);
  expect(places(line, 'tidslinje-uppfoljt', 'cx')).toEqual(['75%']);
  expect(textOf(line)).toContain('uppföljning');
  expect(textOf(goalTimeline([state()], 2019))).not.toContain('uppföljning');
});

test('goals that recur are named, and those without time counted', () => {
  const undated = {deadlineYear: undefined};
  const line = goalTimeline(
    [state(), state({...undated, deadline: 'årligen'}), state({...undated, deadline: 'ej-angivet'})],
    2026,
  );
  expect(textOf(line.slice(2))).toBe(
    'Utan årtal: Fler e-tjänster (årligen).Ett mål har ingen tidsgräns i källan.',
  );
});

test('without any year there is no line, and that is said', () => {
  const line = goalTimeline([state({deadlineYear: undefined, deadline: 'ej-angivet'})], 2026);
  expect(textOf(line)).toBe('Inget mål har ett årtal i källan.Ett mål har ingen tidsgräns i källan.');
});
