import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {extractArticle} from '../../articles/extract-article.ts';
import type {Article} from '../../articles/types.ts';
import {sectionsSchema} from '../../search/build/section-records.ts';
import {createEngine, type Engine} from '../../search/core/engine.ts';
import {openBuiltSearch} from '../built-search.ts';
import {wireBytes} from './measure.ts';

/** The built handbook, as it and what it is compared with are measured: the same pages for all. */
export interface BuiltSite {
  /** Folder of the site. */
  readonly folder: string;
  /** File of each page that can be searched, by its address. */
  readonly files: ReadonlyMap<string, string>;
  readonly html: ReadonlyMap<string, string>;
  readonly articles: readonly Article[];
  readonly indexFile: Uint8Array;
  /** Bytes on the wire of the scripts that a first search loads. */
  readonly scripts: number;
}

/** Reads the built site. Throws with a Swedish message when there is none. */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const search = path.join(folder, 'sok');
  const built = openBuiltSearch(search);
  const list: unknown = JSON.parse(readFileSync(path.join(folder, 'api/v1/sections.json'), 'utf8'));
  const urls = new Set(sectionsSchema.parse(list).map(({id}) => id.split('#')[0] ?? ''));
  const fileOf = (url: string) => path.join(folder, url === '/' ? 'index.html' : `${url.slice(1)}.html`);
  const files = new Map([...urls].filter((url) => existsSync(fileOf(url))).map((url) => [url, fileOf(url)]));
  const html = new Map([...files].map(([url, file]) => [url, readFileSync(file, 'utf8')]));
  const articles = [...html].flatMap(([url, text]) => extractArticle(text, {url, edition: ''}) ?? []);
  const scripts = readdirSync(search).filter((name) => /^(?:motor|klient)\..*\.js$/.test(name));
  return {
    folder,
    files,
    html,
    articles,
    indexFile: await built.load(built.index),
    scripts: scripts.reduce((sum, name) => sum + wireBytes(readFileSync(path.join(search, name))), 0),
  };
}

export interface Opened {
  readonly engine: Engine;
  /** Bytes on the wire of the search files loaded so far, without scripts. */
  readonly loaded: () => number;
}

/** Opens the built search anew, as a browser's first search does. */
export async function openBuilt({folder}: BuiltSite): Promise<Opened> {
  const built = openBuiltSearch(path.join(folder, 'sok'));
  const sizes = new Map<string, number>();
  const engine = await createEngine({
    ...built,
    load: async (file) => {
      const bytes = await built.load(file);
      sizes.set(file, wireBytes(bytes));
      return bytes;
    },
  });
  return {engine, loaded: () => [...sizes.values()].reduce((sum, size) => sum + size, 0)};
}
