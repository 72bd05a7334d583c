import type {Problem} from '#shared/problem.ts';
import {formatReport, hasErrors} from '#shared/report.ts';

/** Stops a build with every problem of the site in one report. */
class ContentError extends Error {
  constructor(report: string) {
    super(`Innehållet har fel som måste rättas innan handboken kan byggas.\n\n${report}`);
    this.name = 'Innehållsfel';
    // Where in our code it was found says nothing to an editor.
    delete this.stack;
  }
}

/** Stops a build on errors, with the whole report. Warnings alone are left to `npm run check`. */
export function stopOnErrors(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new ContentError(formatReport(problems));
}
