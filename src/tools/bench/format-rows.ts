import type {BenchRow} from './row.ts';

const number = new Intl.NumberFormat('sv-SE', {maximumSignificantDigits: 3});

/** Another's figure, and how many times ours it is. */
function compare(ours: number, [name, value]: [string, number]): string {
  const ratio = ours > 0 ? ` (${number.format(value / ours)}×)` : '';
  return `${name} ${number.format(value)}${ratio}`;
}

/** The table that the benchmark prints, one line for each figure, as a Markdown table. */
export function formatRows(rows: readonly BenchRow[]): string {
  const lines = rows.map(({figure, ours, others, target, isReached}) => {
    const beside = Object.entries(others).map((other) => compare(ours, other));
    return `| ${figure} | ${number.format(ours)} | ${beside.join(', ') || '–'} | ${target} ${isReached ? '✓' : '✗'} |`;
  });
  return ['| Mått | IT-handboken | Jämförelse i samma körning | Mål |', '|---|---|---|---|', ...lines].join(
    '\n',
  );
}
