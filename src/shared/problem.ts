/** How serious a problem is: an error stops the build, a warning is only reported. */
export type Severity = 'error' | 'warning';

/**
 * What a check found, as data. Checks collect problems and never throw at the first one,
 * so that an editor sees everything that is wrong at once.
 */
export interface Problem {
  /** Path from the top of the repository, with forward slashes: `docs/roller/systemagare.md`. */
  readonly file: string;
  /** 1-based line in that file. */
  readonly line: number;
  /** Id of the rule, also its anchor on the page about the checks: `okand-roll`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, one Swedish sentence without a final full stop. */
  readonly what: string;
  /** How to mend it, one Swedish sentence without a final full stop. */
  readonly fix: string;
}
