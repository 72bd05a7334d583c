import {notStated, type Goal, type Model} from '#model/types.ts';
import {heading, link, table, type ViewNode} from './nodes.ts';
import {actorLink} from './lookup.ts';
import {perspectives, swedishDate} from './words.ts';

/**
 * Where a goal stands. A deadline that has passed without follow-up is said so and never counted as done.
 *
 * @param currentYear the year of the build
 */
export function goalStatus(goal: Goal, currentYear: number): string {
  const latest = goal.followUps[0];
  if (latest) return `${latest.outcome} (uppföljt ${swedishDate(latest.date)})`;
  if (goal.deadlineYear !== undefined && goal.deadlineYear < currentYear)
    return 'tidsgräns passerad, ej uppföljt';
  return 'ej uppföljt';
}

/** The goals of the strategy by perspective, with deadline, owner and status. */
export function goalOverview(model: Model, currentYear: number): ViewNode[] {
  return Object.entries(perspectives).flatMap(([perspective, name]) => [
    heading(3, perspective, name),
    table(
      `Mål i perspektivet ${name.toLowerCase()}`,
      ['Mål', 'Tidsgräns', 'Målägare', 'Läge'],
      model.goals
        .filter((goal) => goal.perspective === perspective)
        .map((goal) => [
          link(goal.url, goal.title),
          goal.deadline === notStated ? '–' : goal.deadline,
          goal.goalOwner === notStated ? '–' : actorLink(model, goal.goalOwner),
          goalStatus(goal, currentYear),
        ]),
    ),
  ]);
}
