import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** Response headers by path prefix, as the build writes them: `{"/": {"X-Content-Type-Options": "nosniff"}}`. */
export type HeaderRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

const headerRules = z.record(z.string(), z.record(z.string(), z.string()));

/** Reads `headers.json` of the built site; no rules when the build wrote none. Throws on a damaged file. */
export function readHeaderRules(folder: string): HeaderRules {
  const file = path.join(folder, 'headers.json');
  if (!existsSync(file)) return {};
  return headerRules.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The bundler's files, and those of the search: `/sok/index.b2651e72da.bin`, but not `/sok/manifest.json`. */
const hashed = /^\/assets\/|^\/sok\/(?:.+\/)?[^/]+\.[0-9a-f]{10}\.(?:js|bin)$/;

/** Files with a hash in their name never change; everything else is asked for again, and answered 304. */
function cacheControl(pathname: string): string {
  return hashed.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** All headers for a path. Of two rules that set the same header, the longer prefix wins. */
export function responseHeaders(rules: HeaderRules, pathname: string): Record<string, string> {
  const fitting = Object.entries(rules)
    .filter(([prefix]) => pathname.startsWith(prefix))
    .toSorted(([a], [b]) => a.length - b.length)
    .flatMap(([, headers]) => Object.entries(headers));
  return Object.fromEntries([['Cache-Control', cacheControl(pathname)], ...fitting]);
}
