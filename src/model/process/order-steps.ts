interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts the steps of a process in the order of work: every step after those that lead to it,
 * loops aside, and otherwise in the given order.
 *
 * @param ids the steps' ids, in the order to prefer (first mentioned first)
 * @param edges what leads where; edges to unknown ids are ignored
 * @returns the same ids, each once
 */
export function orderSteps(ids: readonly string[], edges: readonly Edge[]): string[] {
  const known = new Set(ids);
  const forward = withoutLoops(
    ids,
    edges.filter(({from, to}) => known.has(from) && known.has(to)),
  );
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const {to} of forward) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const ordered: string[] = [];
  const left = new Set(ids);
  while (left.size > 0) {
    const next = [...left].find((id) => waiting.get(id) === 0);
    if (next === undefined) return [...ordered, ...left];
    left.delete(next);
    ordered.push(next);
    for (const {from, to} of forward) {
      if (from === next) waiting.set(to, (waiting.get(to) ?? 0) - 1);
    }
  }
  return ordered;
}

/** Drops the edges that lead back to a step on the way to where they start. */
function withoutLoops(ids: readonly string[], edges: readonly Edge[]): Edge[] {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) outgoing.set(edge.from, [...(outgoing.get(edge.from) ?? []), edge]);
  const state = new Map<string, 'open' | 'done'>();
  const kept: Edge[] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const edge of outgoing.get(id) ?? []) {
      if (state.get(edge.to) === 'open') continue;
      kept.push(edge);
      if (!state.has(edge.to)) visit(edge.to);
    }
    state.set(id, 'done');
  };
  for (const id of ids) if (!state.has(id)) visit(id);
  return kept;
}
