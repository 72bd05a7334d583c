import type {MapStep} from '../types.ts';

/** A line to draw between two rows. Rows are indexes among the steps. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly information: boolean;
  /** Leads upwards, or to the step itself. */
  readonly back: boolean;
}

/** Sets the first letter of what is joined after a slash as written, and drops repeated labels. */
function joinLabels(labels: readonly string[]): string {
  return [...new Set(labels.map((label) => label.trim()).filter((label) => label !== ''))].join(' / ');
}

/**
 * The lines of a map in the order of work. Parallel branches between the same two steps become one line
 * with both labels ("Bifall / Avslag"); information and flow of work stay apart.
 */
export function linksOf(steps: readonly Pick<MapStep, 'id' | 'next'>[]): readonly Link[] {
  const rows = new Map(steps.map((step, row) => [step.id, row]));
  const merged = new Map<string, {from: number; to: number; information: boolean; labels: string[]}>();
  for (const [from, step] of steps.entries()) {
    for (const branch of step.next) {
      const to = rows.get(branch.to);
      if (to === undefined) continue;
      const key = `${from} ${to} ${branch.information}`;
      const known = merged.get(key);
      if (known === undefined)
        merged.set(key, {from, to, information: branch.information, labels: [branch.label]});
      else known.labels.push(branch.label);
    }
  }
  return [...merged.values()].map(({from, to, information, labels}) => ({
    from,
    to,
    information,
    label: joinLabels(labels),
    back: to <= from,
  }));
}
