import type {Problem} from '#shared/problem.ts';
import {problem, type RuleId} from '../rules.ts';
import type {WrittenProcess} from './read-process.ts';

/** What is wrong and how to mend it. */
type Words = readonly [what: string, fix: string];

/** Makes problems that stand at a line of the diagram (1-based within it). */
export function mapReporter({file, fenceLine}: Pick<WrittenProcess, 'file' | 'fenceLine'>) {
  return (rule: RuleId, line: number, [what, fix]: Words): Problem =>
    problem(rule, {file, line: fenceLine + line, what, fix});
}

/** Whether an id in the map names a role's lane, not a step. */
export function isLane({flowchart}: Pick<WrittenProcess, 'flowchart'>, id: string): boolean {
  return flowchart.lanes.some((lane) => lane.id === id);
}
