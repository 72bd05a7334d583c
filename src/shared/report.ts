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

/** How many problems there are, in one line. */
export function formatCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const warnings = problems.length - errors;
  const count = `${errors} fel och ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}`;
  return errors === 0 && warnings > 0 ? `${count}. Varningar stoppar inte publiceringen.` : count;
}

/** Problems as lines for a terminal: what stops the publishing first. */
export function formatProblems(problems: readonly Problem[]): string[] {
  const errors = problems.filter(({severity}) => severity === 'error');
  const warnings = problems.filter(({severity}) => severity === 'warning');
  return [...errors.map(formatProblem), ...formatWarnings(warnings)];
}

/** All problems of the site in one report: what stops the publishing first, and a count last. */
export function formatReport(problems: readonly Problem[]): string {
  return [...formatProblems(problems), formatCount(problems)].join('\n');
}

/** Whether anything must be mended before the handbook can be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({severity}) => severity === 'error');
}
