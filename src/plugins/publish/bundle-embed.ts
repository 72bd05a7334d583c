import {readFileSync} from 'node:fs';
import path from 'node:path';
import {elementTypesUrl, elementUrl} from '../../embed/core/addresses.ts';
import {type BrowserFile, bundleScript} from './bundle-script.ts';

export interface EmbedBundle {
  readonly files: readonly BrowserFile[];
  /** Address of the script of every embedded page. */
  readonly frame: string;
  /** Address of the script of the search field in a frame. */
  readonly search: string;
}

export interface EmbedBundleInput {
  /** Regular expression of the origins that may show the handbook (embed/core/allowed-parents.ts). */
  readonly allowedParents: string;
  /** Address of the search's own client. */
  readonly clientFile: string;
}

const folder = path.join(__dirname, '../../embed');
const entry = (name: string) => path.join(folder, 'browser', name);

/** Bundles the scripts of the embedded pages and of the intranets around them. Rejects when the code does not build. */
export async function bundleEmbed({allowedParents, clientFile}: EmbedBundleInput): Promise<EmbedBundle> {
  const [frame, search, element] = await Promise.all([
    bundleScript({
      entry: entry('frame-module.ts'),
      address: '/assets/skript/ram',
      constants: {allowedParents},
    }),
    bundleScript({
      entry: entry('search-module.ts'),
      address: '/assets/skript/ram-sok',
      constants: {clientFile},
    }),
    bundleScript({entry: entry('element-module.ts'), address: elementUrl}),
  ]);
  return {
    files: [
      frame,
      search,
      // Intranets have this address in their pages, so it carries no hash.
      {path: elementUrl, content: element.content},
      {path: elementTypesUrl, content: readFileSync(path.join(folder, 'browser/element.d.ts'), 'utf8')},
    ],
    frame: frame.path,
    search: search.path,
  };
}
