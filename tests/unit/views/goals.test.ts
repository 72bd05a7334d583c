import {expect, test} from 'vitest';
import type {Goal, Model} from '#model/types.ts';
import {goalHistory, goalOverview, goalStatus} from '#views/goals.ts';
import {buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';
import {rowsOf, textOf} from '../../fixtures/view-text.ts';

async function goal(change: Partial<Goal> = {}): Promise<{model: Model; goal: Goal}> {
  const {model} = await buildSmallHandbook();
  const [first] = model.goals;
  if (!first) throw new Error('The small handbook has a goal');
  return {model, goal: {...first, ...change}};
}

test('a deadline that has passed without follow-up is said so', async () => {
  expect(goalStatus((await goal()).goal, 2019)).toBe('tidsgräns passerad, ej uppföljt');
});

test('the year of the deadline itself has not passed', async () => {
  expect(goalStatus((await goal()).goal, 2018)).toBe('ej uppföljt');
});

test.each([2017, 2018, 2019, 2026, 2100])('a goal without follow-up is never done in %i', async (year) => {
  expect(goalStatus((await goal()).goal, year)).not.toMatch(/klar|uppnå|uppfyll|färdig|nått/i);
});

test('a goal without a fixed year does not pass', async () => {
  expect(goalStatus((await goal({deadlineYear: undefined})).goal, 2100)).toBe('ej uppföljt');
});

test('the latest follow-up is what counts', async () => {
  const followUps: Goal['followUps'] = [
    {date: '2026-11-02', outcome: 'delvis nått'},
    {date: '2025-11-02', outcome: 'inte nått'},
  ];
  expect(goalStatus((await goal({followUps})).goal, 2026)).toBe('delvis nått (uppföljt 2 november 2026)');
});

test.each(['pågår', 'delvis nått'] as const)(
  'a follow-up "%s" from before the deadline does not hide that the deadline has passed',
  async (outcome) => {
    const followUps = [{date: '2018-05-02', outcome}];
    expect(goalStatus((await goal({followUps})).goal, 2019)).toBe(
      `tidsgräns passerad, ej uppföljt sedan dess: ${outcome} (uppföljt 2 maj 2018)`,
    );
  },
);

test('a goal that was reached before its deadline stays reached', async () => {
  const followUps: Goal['followUps'] = [{date: '2018-05-02', outcome: 'nått'}];
  expect(goalStatus((await goal({followUps})).goal, 2026)).toBe('nått (uppföljt 2 maj 2018)');
});

test('the page of a goal lists every follow-up, latest first', async () => {
  const text = `uppfoljning:
  - {datum: 2025-11-02, utfall: pågår}
  - {datum: 2026-11-02, utfall: delvis nått, kommentar: Fem av tio.}
`;
  const {model, problems} = await buildSmallHandbook({
    'docs/mal/e-tjanster.md': swap('malagare: it-kontoret\n', `malagare: it-kontoret\n${text}`),
  });
  expect(problems).toEqual([]);
  const [written] = model.goals;
  expect(rowsOf(written ? goalHistory(written) : [])).toEqual([
    ['Datum', 'Utfall', 'Kommentar'],
    ['2 november 2026', 'delvis nått', 'Fem av tio.'],
    ['2 november 2025', 'pågår', '–'],
  ]);
});

test('a goal without follow-up has no empty table', async () => {
  expect(goalHistory((await goal()).goal)).toEqual([]);
});

test('the overview has a part for each perspective and every goal once', async () => {
  const {model} = await goal();
  const overview = goalOverview(model, 2026);
  const headings = overview.filter(({type}) => type === 'heading').map((node) => textOf([node]));
  expect(headings).toEqual(['Samhälle', 'Service', 'Medarbetare', 'Ekonomi']);
  expect(rowsOf(overview).filter(([title]) => title !== 'Mål')).toEqual([
    ['Fler e-tjänster', '2018', 'tidsgräns passerad, ej uppföljt', 'IT-kontoret'],
  ]);
});
