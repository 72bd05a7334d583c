import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {ViewNode} from '#views/nodes.ts';
import type {PageTerm} from '#views/page-terms.ts';
import type {PageViews} from '#views/page-views.ts';

/** What the build derived for one page; handed from the plugin to the Markdown compiler through a file. */
export interface DerivedPage extends PageViews {
  /** Address of the page. */
  readonly url: string;
  /** The named views that the page asks for. */
  readonly views: Readonly<Record<string, readonly ViewNode[]>>;
  /** What the page's sections cite for themselves, in order. */
  readonly citations: readonly ViewNode[];
  /** The terms of the glossary that the page explains where it uses them. */
  readonly terms: readonly PageTerm[];
  /** What a reader must know first, when the page belongs to an edition that is not valid. */
  readonly notice: readonly ViewNode[];
  /** The process whose map belongs on the page, with the drawing's size in CSS pixels. */
  readonly map?: {readonly id: string; readonly width: number; readonly height: number} | undefined;
  /** Ids of the page's other diagrams, in their order. */
  readonly diagrams: readonly string[];
}

/** Where the derived parts of a content file are kept. */
export function derivedFile(dir: string, file: string): string {
  return path.join(dir, 'sidor', `${file.replaceAll('/', '__')}.json`);
}

/** Writes a file only when its content differs, so that watchers and caches see true changes alone. */
export function writeIfChanged(file: string, text: string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  if (readIfThere(file) !== text) writeFileSync(file, text);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Reads what was derived for a content file; undefined for a file outside the handbook. */
export function readDerivedPage(dir: string, file: string): DerivedPage | undefined {
  const text = readIfThere(derivedFile(dir, file));
  const page: unknown = text === undefined ? undefined : JSON.parse(text);
  return isDerivedPage(page) ? page : undefined;
}

/** Written by writeDerivedPage in the same build: that its parts are there is enough to know. */
function isDerivedPage(value: unknown): value is DerivedPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['url', 'notice', 'head', 'tail', 'steps', 'views', 'citations', 'terms', 'checklist'].every((part) =>
      Object.hasOwn(value, part),
    )
  );
}

export function writeDerivedPage(dir: string, file: string, page: DerivedPage): void {
  writeIfChanged(derivedFile(dir, file), JSON.stringify(page));
}

/** A short name for content, for files that are cached for ever. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
