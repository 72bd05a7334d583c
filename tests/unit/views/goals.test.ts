import {expect, test} from 'vitest';
import type {Goal, Model} from '#model/types.ts';
import {goalOverview, goalStatus} from '#views/goals.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
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
  const followUps = [
    {date: '2026-11-02', outcome: 'delvis nått'},
    {date: '2025-11-02', outcome: 'inte nått'},
  ];
  expect(goalStatus((await goal({followUps})).goal, 2026)).toBe('delvis nått (uppföljt 2 november 2026)');
});

test('the overview has a part for each perspective and every goal once', async () => {
  const {model} = await goal();
  const overview = goalOverview(model, 2026);
  const headings = overview.filter(({type}) => type === 'heading').map((node) => textOf([node]));
  expect(headings).toEqual(['Samhälle', 'Service', 'Medarbetare', 'Ekonomi']);
  expect(rowsOf(overview).filter(([title]) => title !== 'Mål')).toEqual([
    ['Fler e-tjänster', '2018', 'IT-kontoret', 'tidsgräns passerad, ej uppföljt'],
  ]);
});
