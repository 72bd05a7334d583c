import type {FlowchartScan, ScannedStatement} from './scan-flowchart.ts';

/** An id as it stands in a statement, and whether an `&` joins it to the one before. */
interface Mention {
  readonly id: string;
  readonly joined: boolean;
}

export interface FoundLines {
  /** Line of the first mention of each node. */
  readonly nodes: ReadonlyMap<string, number>;
  /** Places of the subgraphs that mention each node. */
  readonly homes: ReadonlyMap<string, ReadonlySet<number>>;
  /** Lines of the links between two nodes, in the order of the source; the key comes from `pairKey`. */
  readonly links: ReadonlyMap<string, readonly number[]>;
}

/** Finds the lines of known nodes and of the links between them. */
export function findLines({statements}: FlowchartScan, ids: readonly string[]): FoundLines {
  const nodes = new Map<string, number>();
  const homes = new Map<string, Set<number>>();
  const links = new Map<string, number[]>();
  // Longest first: "a-b" is one id even where "a" is another.
  const known = ids.toSorted((a, b) => b.length - a.length);
  for (const statement of joinContinued(statements)) {
    const mentions = mentionsIn(statement.text, known);
    for (const {id} of mentions) {
      if (!nodes.has(id)) nodes.set(id, statement.line);
      if (statement.subgraph !== null) homes.set(id, (homes.get(id) ?? new Set()).add(statement.subgraph));
    }
    for (const key of pairsOf(mentions)) links.set(key, [...(links.get(key) ?? []), statement.line]);
  }
  return {nodes, homes, links};
}

export function pairKey(from: string, to: string): string {
  return `${from}\n${to}`;
}

/** A statement that ends in a link goes on on the next line. */
function joinContinued(statements: readonly ScannedStatement[]): ScannedStatement[] {
  const joined: ScannedStatement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    if (last && /(?:[-=.]{2,}[>xo]?|-\.+->|\|)$/.test(last.text)) {
      joined[joined.length - 1] = {...last, text: `${last.text} ${statement.text}`};
    } else {
      joined.push(statement);
    }
  }
  return joined;
}

function mentionsIn(text: string, known: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  let joined = false;
  let at = 0;
  while (at < text.length) {
    const id = startsId(text, at) ? known.find((candidate) => standsAt(text, at, candidate)) : undefined;
    if (id !== undefined) {
      mentions.push({id, joined});
      joined = false;
      at += id.length;
      continue;
    }
    if (text[at] === '&') joined = true;
    at += 1;
  }
  return mentions;
}

function startsId(text: string, at: number): boolean {
  return !/[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' ') || !/[\p{L}\p{N}_]/u.test(text[at] ?? ' ');
}

function standsAt(text: string, at: number, id: string): boolean {
  return text.startsWith(id, at) && !/[\p{L}\p{N}_@]/u.test(withoutShape(text, at + id.length));
}

/** The character after an id; an `@{…}` after a node's id says its shape and is part of no id. */
function withoutShape(text: string, at: number): string {
  return /^@(?:\s|$)/.test(text.slice(at, at + 2)) ? ' ' : (text[at] ?? ' ');
}

/** Every pair that the links of one statement join: a & b --> c --> d gives a-c, b-c, c-d. */
function pairsOf(mentions: readonly Mention[]): string[] {
  const groups: string[][] = [];
  for (const {id, joined} of mentions) {
    const last = groups.at(-1);
    if (joined && last) last.push(id);
    else groups.push([id]);
  }
  return groups
    .slice(1)
    .flatMap((group, index) => (groups[index] ?? []).flatMap((from) => group.map((to) => pairKey(from, to))));
}
