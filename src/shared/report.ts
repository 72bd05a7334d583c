import type {Problem} from './problem.ts';

const severityWords = {error: 'FEL', warning: 'OBS'} as const;

function found({file, line, severity, what}: Problem): string {
  return `${severityWords[severity]} ${file}:${line} ${what}`;
}

function cure({fix, rule}: Problem): string {
  return `    Gör så här: ${fix} (${rule})`;
}

/** One problem as editors read it: where, what, and on the next line how to mend it. */
export function formatProblem(problem: Problem): string {
  return `${found(problem)}\n${cure(problem)}`;
}

/** Warnings with the same cure: each in a line, and the cure once. */
function formatWarnings(warnings: readonly Problem[]): string[] {
  const cures = [...new Set(warnings.map(cure))];
  return cures.map((fix) =>
    [...warnings.filter((warning) => cure(warning) === fix).map(found), fix].join('\n'),
  );
}

/** All problems of the site in one report: what stops the publishing first, and a count last. */
export function formatReport(problems: readonly Problem[]): string {
  const errors = problems.filter(({severity}) => severity === 'error');
  const warnings = problems.filter(({severity}) => severity === 'warning');
  const count = `${errors.length} fel och ${warnings.length} ${warnings.length === 1 ? 'varning' : 'varningar'}`;
  const comfort = errors.length === 0 && warnings.length > 0 ? '. Varningar stoppar inte publiceringen.' : '';
  return [...errors.map(formatProblem), ...formatWarnings(warnings), `${count}${comfort}`].join('\n');
}

/** Whether anything must be mended before the handbook can be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({severity}) => severity === 'error');
}
