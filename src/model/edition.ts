/** What was decided when an edition was adopted. Anything but the days may be text that the decision uses. */
export interface EditionDecision {
  /** Role or body that decided; like all others, `ej-angivet` where it is not known. */
  readonly decidedBy: string;
  /** Days as `2026-11-26`. */
  readonly decidedOn: string;
  readonly diaryNumber: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Day on which the text was frozen; always known. */
  readonly frozenOn: string;
}

/** An edition of the handbook: one that has been decided, or the draft that editors work on. */
export interface Edition {
  /** `1`, or `arbetsversion` for the draft. */
  readonly id: string;
  /** As readers see it: "Utgåva 1". */
  readonly name: string;
  /** Beginning of all its addresses: empty for the one that readers land on, else such as `/arbetsversion`. */
  readonly base: string;
  /** Undefined for the draft. */
  readonly decision: EditionDecision | undefined;
}

/** The draft as it is while no edition has been decided, or where nothing else is at hand. */
export const draft = {
  id: 'arbetsversion',
  name: 'Arbetsversion',
  base: '',
  decision: undefined,
} as const satisfies Edition;

/** The address of a page of an edition: `/arbetsversion` and `/roller` → `/arbetsversion/roller`; `/` → `/arbetsversion`. */
export function addressIn({base}: Pick<Edition, 'base'>, path: string): string {
  return path === '/' ? base || '/' : base + path;
}

/** A page's path within its edition, by which the same page is known in all of them; the other way round. */
export function pathWithin({base}: Pick<Edition, 'base'>, address: string): string {
  return address.slice(base.length) || '/';
}

/** Address of the comparison of a page in two editions, the older first; of all their pages for `/`. */
export function comparisonAddress(before: Edition, after: Edition, path = '/'): string {
  return `/utgavor/${before.id}..${after.id}${path === '/' ? '' : path}`;
}

/** The edition that an address belongs to: the one whose addresses begin the same way for longest. */
export function editionOfAddress<E extends Pick<Edition, 'base'>>(
  editions: readonly E[],
  address: string,
): E | undefined {
  const path = address.replace(/[?#].*$/s, '');
  return editions
    .filter(({base}) => path === base || path.startsWith(`${base}/`))
    .toSorted((a, b) => b.base.length - a.base.length)[0];
}

/** Name of a drawing's files below /processkartor: each edition but the one that readers land on has a folder of its own. */
export function mapName({base}: Pick<Edition, 'base'>, id: string): string {
  return `${base}/${id}`.slice(1);
}
