import {notStated, type Goal, type Model} from '#model/types.ts';
import {dash, orDash, withDashKey} from './dash.ts';
import {goalTimeline} from './goal-timeline.ts';
import {heading, link, table, type ViewNode} from './nodes.ts';
import {actorLink} from './lookup.ts';
import {registerTable} from './register-table.ts';
import {perspectives, swedishDate} from './words.ts';

const passed = 'tidsgräns passerad';

/**
 * Where a goal stands. A deadline that has passed without follow-up is said so and never counted as done; nor does
 * a follow-up from before its end that left the goal open tell what came of it.
 *
 * @param currentYear the year of the build; the year of the deadline itself has not passed
 */
export function goalStatus(goal: Goal, currentYear: number): string {
  const hasPassed = goal.deadlineYear !== undefined && goal.deadlineYear < currentYear;
  const latest = goal.followUps[0];
  if (!latest) return hasPassed ? `${passed}, ej uppföljt` : 'ej uppföljt';
  const isOpen = latest.outcome === 'pågår' || latest.outcome === 'delvis nått';
  const isEarlier = Number(latest.date.slice(0, 4)) <= (goal.deadlineYear ?? 0);
  const result = `${latest.outcome} (uppföljt ${swedishDate(latest.date)})`;
  return hasPassed && isOpen && isEarlier ? `${passed}, ej uppföljt sedan dess: ${result}` : result;
}

/** The goals of the strategy by perspective, with deadline, owner and status. */
export function goalOverview(model: Model, currentYear: number): ViewNode[] {
  const tables = Object.entries(perspectives).flatMap(([perspective, name]) => [
    heading(3, perspective, name),
    ...registerTable(
      `Mål i perspektivet ${name.toLowerCase()}`,
      ['Mål', 'Tidsgräns', 'Läge', 'Målägare'],
      model.goals
        .filter((goal) => goal.perspective === perspective)
        .map((goal) => [
          link(goal.url, goal.title),
          orDash(goal.deadline),
          goalStatus(goal, currentYear),
          goal.goalOwner === notStated ? dash : actorLink(model, goal.goalOwner),
        ]),
    ),
  ]);
  return withDashKey(tables);
}

/** The goals that have a time, along a line of years, each with its state in words. */
export function goalTimes(model: Model, currentYear: number): ViewNode[] {
  return goalTimeline(
    model.goals.map((goal) => ({goal, status: goalStatus(goal, currentYear)})),
    currentYear,
  );
}

/** What every follow-up of a goal came to, latest first. Nothing where there is none: the page says so itself. */
export function goalHistory({followUps, title}: Goal): ViewNode[] {
  if (followUps.length === 0) return [];
  return [
    heading(2, 'uppfoljningar', 'Uppföljningar'),
    table(
      `Uppföljningar av målet ${title}`,
      ['Datum', 'Utfall', 'Kommentar'],
      followUps.map(({date, outcome, comment}) => [swedishDate(date), outcome, comment ?? '–']),
    ),
  ];
}
