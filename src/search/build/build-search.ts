import {createHash} from 'node:crypto';
import type {Article} from '#articles/types.ts';
import {wrap} from '../core/format/envelope.ts';
import type {BlockRef, IndexHead, PageLabel, PostingsRef} from '../core/format/head.ts';
import {encodeIndexFile, type IndexFile} from '../core/format/index-file.ts';
import {encodePostings, type TermPostings} from '../core/format/postings.ts';
import {contentWords, termOf} from '../core/terms.ts';
import {hitKinds, type SearchEntry, type SearchPage, type SynonymRow} from '../core/types.ts';
import {invert} from './invert.ts';
import {cutBySize} from './cut-by-size.ts';
import {synonymRows} from './glossary.ts';
import {type SearchModel, toSearchPages} from './to-pages.ts';

/** A file in memory; `path` is relative to the folder of the edition's search files. */
export interface SearchFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface SearchFiles {
  /** Path of the file that a search starts with. */
  readonly index: string;
  readonly files: readonly SearchFile[];
}

export interface IndexInput {
  readonly edition: string;
  readonly pages: readonly SearchPage[];
  readonly synonyms: readonly SynonymRow[];
  /** Roles and bodies for the filter, in the order in which it lists them. */
  readonly roles: readonly (readonly [id: string, title: string])[];
}

/** Up to so many bytes (about a third of it after compression) everything but the texts is one file. */
const largestSingleFile = 300_000;
const textBlockSize = 8_000;
const labelBlockSize = 12_000;
/** Small, since a word brings its compounds with it, which are spread over the whole alphabet. */
const postingBlockSize = 8_000;

const encoder = new TextEncoder();
const encodeText = (text: string): Uint8Array => encoder.encode(text);

export interface SearchInput {
  /** Id of the edition. */
  readonly edition: string;
  readonly articles: readonly Article[];
  /** Its addresses are those of the articles. */
  readonly model: SearchModel;
}

/** The search of one edition. */
export interface EditionSearch extends SearchFiles {
  /** What can be found, for others that publish it. */
  readonly pages: readonly SearchPage[];
}

/** Makes all search files of one edition from its articles and its model, in memory. */
export function buildSearch({edition, articles, model}: SearchInput): EditionSearch {
  const actors = [...model.roles, ...model.bodies];
  const pages = toSearchPages(articles, model);
  const files = buildIndex({
    edition,
    pages,
    synonyms: synonymRows(model.terms, actors),
    roles: actors.map(({id, title}) => [id, title]),
  });
  return {...files, pages};
}

/**
 * Makes all search files of one edition, in memory. The same pages give the same bytes.
 * `largest`: bytes of an index that is not yet split into blocks.
 */
export function buildIndex(input: IndexInput, largest = largestSingleFile): SearchFiles {
  const files: SearchFile[] = [];
  const add = (name: string, content: Uint8Array): string => {
    const bytes = wrap(content);
    const path = `${name}.${hash(bytes)}.bin`;
    files.push({path, bytes});
    return path;
  };
  const texts = cutBySize(input.pages, textBlockSize, pageTexts);
  const head: IndexHead = {
    edition: input.edition,
    synonyms: input.synonyms,
    roles: input.roles,
    leads: leadsOf(input.pages),
    labels: input.pages.map(labelOf),
    labelBlocks: [],
    textBlocks: texts.map(({from, text}, number) => ({from, file: add(`t${number}`, encodeText(text))})),
    postingBlocks: [],
  };
  const index = assemble(input, head);
  const single = encodeIndexFile(index.file, encodeText);
  const bytes = single.length <= largest ? single : shard(index, input.pages, add);
  const path = `index.${hash(bytes)}.bin`;
  return {index: path, files: [{path, bytes}, ...files]};
}

interface Assembled {
  readonly file: IndexFile;
  readonly postings: readonly TermPostings[];
}

function assemble({pages, roles}: IndexInput, head: IndexHead): Assembled {
  const entries = pages.flatMap((page) => page.entries);
  const {terms, postings, lengths} = invert(entries);
  const roleNumbers = new Map(roles.map(([id], number) => [id, number]));
  const file: IndexFile = {
    head,
    terms,
    lengths,
    pageWeights: Uint8Array.from(pages, ({weight}) => weight),
    pageSizes: pages.map((page) => page.entries.length),
    kinds: Uint8Array.from(entries, ({kind}) => hitKinds.indexOf(kind)),
    titleWords: Uint8Array.from(entries, titleLength),
    roles: entries.map((entry) => entry.roles.flatMap((role) => roleNumbers.get(role) ?? [])),
    postings: encodePostings(postings),
  };
  return {file, postings};
}

/** Moves labels and postings to files of their own, so that a first answer loads only those that it needs. */
function shard(
  {file, postings}: Assembled,
  pages: readonly SearchPage[],
  add: (name: string, content: Uint8Array) => string,
): Uint8Array {
  const labelBlocks = cutBySize(pages, labelBlockSize, labelOf).map(
    ({from, text}, number): BlockRef => ({from, file: add(`l${number}`, encodeText(text))}),
  );
  const postingBlocks = cutPostings(postings).map(({from, to}, number): PostingsRef => {
    const content = encodePostings(postings.slice(from, to));
    return {from, file: add(`p${number}`, content), bytes: content.length};
  });
  const head: IndexHead = {...file.head, labels: undefined, labelBlocks, postingBlocks};
  return encodeIndexFile({...file, head, postings: new Uint8Array()}, encodeText);
}

/** Ranges of terms of roughly equal size; two bytes an entry and two a term is near enough. */
function cutPostings(postings: readonly TermPostings[]): {from: number; to: number}[] {
  const ranges: {from: number; to: number}[] = [];
  let from = 0;
  let size = 0;
  postings.forEach((term, place) => {
    size += 2 + 2 * term.reduce((sum, {entries}) => sum + entries.length, 0);
    if (size < postingBlockSize && place < postings.length - 1) return;
    ranges.push({from, to: place + 1});
    from = place + 1;
    size = 0;
  });
  return ranges;
}

/**
 * How many words of a title must be asked for to ask for all of it: those of a shorter name within it are enough, such
 * as "KDL" in "Kommundirektörens ledningsgrupp (KDL)".
 */
function titleLength({title, aliases}: SearchEntry): number {
  const terms = contentWords(title).map(termOf);
  const names = aliases.map((alias) => contentWords(alias).map(termOf));
  const within = names.filter((name) => name.length > 0 && name.every((term) => terms.includes(term)));
  return Math.min(255, terms.length, ...within.map((name) => name.length));
}

/** Which entry each glossary term leads to. */
function leadsOf(pages: readonly SearchPage[]): [number, number][] {
  const entries = pages.flatMap((page) => page.entries);
  const numbers = new Map(entries.map(({url, anchor}, number) => [anchor ? `${url}#${anchor}` : url, number]));
  return entries.flatMap(({seeUrl}, number): [number, number][] => {
    const target = seeUrl === undefined ? undefined : numbers.get(seeUrl);
    return target === undefined ? [] : [[number, target]];
  });
}

function labelOf({url, title, entries}: SearchPage): PageLabel {
  return [url, title, entries.slice(1).map((entry) => [entry.anchor, entry.title])];
}

function pageTexts({entries}: SearchPage): unknown {
  return entries.map(({answer, text}) => [answer, text]);
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
