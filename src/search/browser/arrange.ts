/**
 * Makes `children` the children of `parent`, in order. Those that stand where they should are not touched, so that the
 * browser lays out only what changed: most keys change one or two results.
 */
export function arrange(parent: Element, children: readonly Element[]): void {
  children.forEach((child, place) => {
    const there = parent.children[place];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
  while (parent.children.length > children.length) parent.lastElementChild?.remove();
}

/** Elements made from values, each made once and used again while the same value comes in the next round. */
export interface Reuse<T> {
  readonly round: (values: readonly T[]) => Element[];
}

export function createReuse<T>(make: (value: T) => Element): Reuse<T> {
  let kept = new Map<string, Element>();
  return {
    round: (values) => {
      const next = new Map<string, Element>();
      for (const value of values) {
        const key = JSON.stringify(value);
        next.set(key, kept.get(key) ?? make(value));
      }
      kept = next;
      return [...next.values()];
    },
  };
}
