/** The value below which the given share (0 to 1) of the values lies; NaN of no values, which reaches no target. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle one of the values; NaN of no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
