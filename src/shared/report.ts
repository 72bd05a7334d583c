import type {Problem} from './problem.ts';

const severityWords = {error: 'FEL', warning: 'OBS'} as const;

/** One problem as editors read it: where, what, and on the next line how to mend it. */
export function formatProblem({file, line, severity, what, fix, rule}: Problem): string {
  return `${severityWords[severity]} ${file}:${line} ${what}\n    Gör så här: ${fix} (${rule})`;
}

/** All problems of the site in one report: what stops the publishing first, and a count last. */
export function formatReport(problems: readonly Problem[]): string {
  const errors = problems.filter(({severity}) => severity === 'error');
  const warnings = problems.filter(({severity}) => severity === 'warning');
  const count = `${errors.length} fel och ${warnings.length} ${warnings.length === 1 ? 'varning' : 'varningar'}`;
  return [...[...errors, ...warnings].map(formatProblem), count].join('\n');
}

/** Whether anything must be mended before the handbook can be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({severity}) => severity === 'error');
}
