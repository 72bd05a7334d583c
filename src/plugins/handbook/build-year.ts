/**
 * The year that deadlines are compared with: the only thing in the pages that depends on when they are built.
 * With SOURCE_DATE_EPOCH (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/) the same
 * sources give the same pages in any year.
 *
 * @param env the environment variables
 * @param now the time of the build, in the builder's own time zone
 */
export function buildYear(
  env: Readonly<Record<string, string | undefined>>,
  now: Pick<Date, 'getFullYear'>,
): number {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000).getUTCFullYear() : now.getFullYear();
}
