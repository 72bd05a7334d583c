import {DamagedFileError} from './bytes.ts';
import type {SynonymRow} from '../types.ts';

/** How a page and its sections are called. The page itself is not among the sections. */
export type PageLabel = readonly [url: string, title: string, sections: readonly SectionLabel[]];
export type SectionLabel = readonly [anchor: string, title: string];

/** A part of the index in a file of its own; `from` is the number of its first page, entry or term. */
export interface BlockRef {
  readonly from: number;
  readonly file: string;
}

/** A range of terms; `bytes` is the length of its file before compression. */
export interface PostingsRef extends BlockRef {
  readonly bytes: number;
}

/** What is known as soon as the index file is there. */
export interface IndexHead {
  readonly edition: string;
  readonly synonyms: readonly SynonymRow[];
  /** Roles and bodies, by the number that the index uses: id and title. */
  readonly roles: readonly (readonly [id: string, title: string])[];
  /** For glossary terms, by entry: the entry of the page that says more. */
  readonly leads: readonly (readonly [term: number, page: number])[];
  /** Labels of all pages in order, or undefined where they are in blocks: in a large handbook. */
  readonly labels: readonly PageLabel[] | undefined;
  readonly labelBlocks: readonly BlockRef[];
  readonly textBlocks: readonly BlockRef[];
  /** Empty where the postings are in the index file itself. */
  readonly postingBlocks: readonly PostingsRef[];
}

/** What each item of a list in the head must be. Labels are looked at when they are shown. */
const lists: Readonly<Record<string, (item: unknown) => boolean>> = {
  synonyms: (item) => isRecord(item) && isText(item['name']) && isTexts(item['words']),
  roles: (item) => isTexts(item) && asList(item).length === 2,
  leads: (item) => asList(item).length === 2 && asList(item).every(Number.isInteger),
  labelBlocks: isBlock,
  textBlocks: isBlock,
  postingBlocks: (item) => isBlock(item) && isRecord(item) && Number.isInteger(item['bytes']),
};

/** Reads the head of an index file. Throws DamagedFileError. */
export function readHead(json: string): IndexHead {
  const value = parse(json);
  if (!isHead(value)) throw new DamagedFileError('Not a head');
  return value;
}

function isHead(value: unknown): value is IndexHead {
  return (
    isRecord(value) &&
    isText(value['edition']) &&
    (value['labels'] === undefined || Array.isArray(value['labels'])) &&
    Object.entries(lists).every(
      ([name, isItem]) => Array.isArray(value[name]) && asList(value[name]).every(isItem),
    )
  );
}

function isBlock(item: unknown): boolean {
  return isRecord(item) && Number.isInteger(item['from']) && isText(item['file']);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Parses JSON. Throws DamagedFileError instead of SyntaxError. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DamagedFileError('Not JSON');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The value as a list; an empty one if it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
