import {createBlocks, type LoadFile} from './blocks.ts';
import {DamagedFileError} from './format/bytes.ts';
import type {PageLabel} from './format/head.ts';
import type {Group} from './group-hits.ts';
import type {Ranked} from './rank.ts';
import type {ResultHit, ResultPage} from './results.ts';
import type {Searcher} from './searcher.ts';
import type {DecodeText} from './types.ts';

/** Titles and addresses of what was found, from the index file or, in a large handbook, from blocks. */
export interface Labels {
  /** Number of the page, and of the entry on it; 0 is the page itself. */
  readonly place: (entry: number) => {page: number; section: number};
  readonly page: (group: Group) => Promise<ResultPage>;
}

export function createLabels(searcher: Searcher, load: LoadFile, decodeText: DecodeText): Labels {
  const {head, pageSizes} = searcher;
  const starts = startsOf(pageSizes);
  const blocks = createBlocks(head.labelBlocks, load, decodeText);
  const labelOf = async (page: number): Promise<PageLabel> => {
    const label: unknown = head.labels ? head.labels[page] : await blocks.get(page);
    if (!isLabel(label)) throw new DamagedFileError('A title is missing');
    return label;
  };
  const place = (entry: number) => {
    const page = pageAt(starts, entry);
    return {page, section: entry - (starts[page] ?? 0)};
  };
  const toHit = ({entry, score}: Ranked, [url, pageTitle, sections]: PageLabel): ResultHit => {
    const {section} = place(entry);
    const [anchor, title] = sections[section - 1] ?? ['', pageTitle];
    return {entry, url, anchor, title, kind: searcher.kindOf(entry), roles: searcher.rolesOf(entry), score};
  };
  return {
    place,
    page: async ({hits}) => {
      const first = place(hits[0]?.entry ?? 0);
      const label = await labelOf(first.page);
      const kind = searcher.kindOf(starts[first.page] ?? 0);
      return {url: label[0], title: label[1], kind, hits: hits.map((hit) => toHit(hit, label))};
    },
  };
}

function startsOf(sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length);
  sizes.forEach((size, page) => {
    if (page + 1 < starts.length) starts[page + 1] = (starts[page] ?? 0) + size;
  });
  return starts;
}

function pageAt(starts: Uint32Array, entry: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= entry) low = middle;
    else high = middle;
  }
  return low;
}

/** The checksum has shown that the build wrote it; only the shape is looked at. */
function isLabel(value: unknown): value is PageLabel {
  return Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[2]);
}
