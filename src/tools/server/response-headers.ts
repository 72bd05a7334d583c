import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {cacheRules, type HeaderRules} from '../../hosting/header-rules.ts';

const headerRules = z.record(z.string(), z.record(z.string(), z.string()));

/** Reads `headers.json` of the built site; no rules when the build wrote none. Throws on a damaged file. */
export function readHeaderRules(folder: string): HeaderRules {
  const file = path.join(folder, 'headers.json');
  if (!existsSync(file)) return {};
  return headerRules.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** All headers for a path, those about caching included. Of two rules that set the same header, the longer prefix wins; an empty one is left out. */
export function responseHeaders(rules: HeaderRules, pathname: string): Record<string, string> {
  const fitting = [rules, cacheRules]
    .flatMap((part) => Object.entries(part))
    .filter(([prefix]) => pathname.startsWith(prefix))
    .toSorted(([a], [b]) => a.length - b.length)
    .flatMap(([, headers]) => Object.entries(headers));
  const last = Object.entries(Object.fromEntries(fitting));
  return Object.fromEntries(last.filter(([, value]) => value !== ''));
}
