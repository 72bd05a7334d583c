import type {Problem} from '#shared/problem.ts';
import {formatCount, formatProblems, hasErrors} from '#shared/report.ts';

/** Names each problem, but for its line: text above it moves it. The same fault twice in a file is two. */
function nameProblems(problems: readonly Problem[]): Map<string, Problem> {
  const names = new Map<string, Problem>();
  for (const problem of problems) {
    const {file, rule, what, fix} = problem;
    let count = 1;
    const name = (): string => JSON.stringify([file, rule, what, fix, count]);
    while (names.has(name())) count += 1;
    names.set(name(), problem);
  }
  return names;
}

/**
 * Tells an editor, at each save, what is new since the last one, and how much is left. What was there when the preview
 * began is told in full if it stops the publishing; warnings are counted, for `npm run check` lists them.
 *
 * @param print shows text in the terminal
 * @returns a function that is given all problems of the site at each save
 */
export function createPreviewReport(print: (text: string) => void): (problems: readonly Problem[]) => void {
  let known: ReadonlyMap<string, Problem> | undefined;
  return (problems) => {
    const last = known;
    const now = nameProblems(problems);
    known = now;
    const isNew = (name: string, {severity}: Problem): boolean =>
      last ? !last.has(name) : severity === 'error';
    const fresh = [...now].flatMap(([name, problem]) => (isNew(name, problem) ? [problem] : []));
    const hasChanged = last ? last.size !== now.size || fresh.length > 0 : problems.length > 0;
    if (!hasChanged && !hasErrors(problems)) return;
    const hint = last || fresh.length === problems.length ? [] : ['Kör npm run check för att läsa allt.'];
    print(`${[...formatProblems(fresh), formatCount(problems), ...hint].join('\n')}\n`);
  };
}
