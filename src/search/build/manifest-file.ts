import type {SearchEdition, SearchManifest} from '../core/manifest.ts';
import type {SearchFile} from './build-search.ts';

/** The manifest as a file. `editions`: the one that is searched by default first. */
export function manifestFile(engine: string, editions: readonly SearchEdition[]): SearchFile {
  const manifest: SearchManifest = {engine, editions};
  return {path: 'manifest.json', bytes: new TextEncoder().encode(`${JSON.stringify(manifest)}\n`)};
}
