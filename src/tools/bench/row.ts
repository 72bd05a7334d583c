/** One line of the benchmark's table: a figure of ours beside the same figure of what it is compared with. */
export interface BenchRow {
  /** What is measured, in Swedish, with its unit: "textsida, första vyn, brotli med huvuden (kB)". */
  readonly figure: string;
  /** Ours, in the figure's unit. */
  readonly ours: number;
  /** The same figure of others, measured in the same run: `{"Docusaurus classic": 175.6, "ren HTML": 3.1}`. */
  readonly others: Readonly<Record<string, number>>;
  /** What we have promised to reach, as a reader reads it: "högst 12 kB". */
  readonly target: string;
  readonly isReached: boolean;
}

/** One topic of the benchmark: measures, and returns its lines. Rejects when a tool it needs cannot be had. */
export type Measure = () => Promise<readonly BenchRow[]>;
