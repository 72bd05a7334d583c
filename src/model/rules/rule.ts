import type {Severity} from '#shared/problem.ts';

/** One rule that the content is checked against. */
export interface Rule {
  readonly severity: Severity;
  /** The rule in one sentence, as the page about the checks shows it. */
  readonly title: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** The fact of the strategy that it rests on, where there is one. */
  readonly fact?: string;
}
