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

/**
 * A build stops on errors, with the whole report; an editor who previews sees it and keeps the preview.
 * Warnings alone are left to `npm run check`.
 *
 * @param print shows the report of a preview
 */
export function reportProblems(
  problems: readonly Problem[],
  {isBuild, print}: {readonly isBuild: boolean; readonly print: (report: string) => void},
): void {
  if (!hasErrors(problems)) return;
  const report = formatReport(problems);
  if (isBuild) throw new ContentError(report);
  print(`${report}\n`);
}
