import {createRequire} from 'node:module';

import type {DOMPurify} from 'dompurify';
import type {Mermaid} from 'mermaid';

/** Node's own import(), see native-import.cjs. */
type NativeImport = (name: string) => Promise<{readonly default: unknown}>;

/**
 * Imports Mermaid for parsing, without a DOM. Parsing needs of the sanitizer only that it can be called:
 * labels become plain text (plain-label.ts), so there is nothing to sanitize. Where a DOM exists, the real
 * sanitizer is left alone. Node keeps the module, so a second call costs nothing.
 * @throws When the installed packages are not those this code knows.
 */
export async function loadMermaid(): Promise<Mermaid> {
  const nativeImport: unknown = createRequire(import.meta.url)('./native-import.cjs');
  if (!isImport(nativeImport)) throw new Error('native-import.cjs exports no function');
  const {default: sanitizer} = await nativeImport('dompurify');
  if (isSanitizer(sanitizer) && !sanitizer.isSupported) {
    Object.assign(sanitizer, {sanitize: (html: string) => html, addHook: () => {}});
  }
  const {default: mermaid} = await nativeImport('mermaid');
  if (!isMermaid(mermaid)) throw new Error('The package mermaid has no mermaidAPI: another version?');
  // Registers the kinds of diagram; nothing is drawn.
  mermaid.initialize({startOnLoad: false});
  return mermaid;
}

function isImport(value: unknown): value is NativeImport {
  return typeof value === 'function';
}

function isSanitizer(value: unknown): value is DOMPurify {
  return typeof value === 'function' && 'isSupported' in value;
}

function isMermaid(value: unknown): value is Mermaid {
  return typeof value === 'object' && value !== null && 'mermaidAPI' in value;
}
