import {createRequire} from 'node:module';
import path from 'node:path';
import {peersFolder} from '../../bench/install-peers.ts';

const folder = peersFolder('sok');
const fromPeers = createRequire(path.join(folder, 'package.json'));

/** As much of the peers' modules as is used, as their documentation or code describes it. */
interface PeerModules {
  readonly minisearch: MiniSearchClass;
  readonly '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments.js': {
    readonly scanDocuments: (files: readonly object[], settings: object) => Promise<Documents>;
  };
  readonly '@easyops-cn/docusaurus-search-local/dist/server/server/utils/buildIndex.js': {
    readonly buildIndex: (documents: Documents, settings: object) => object;
  };
  readonly '@easyops-cn/docusaurus-search-local/dist/server/server/utils/generate.js': {
    readonly generate: (settings: object, folder: string) => string;
  };
}
type Documents = readonly (readonly object[])[];
type MiniSearchClass = new (options: {
  readonly fields: string[];
  readonly storeFields: string[];
}) => MiniSearch;
interface MiniSearch {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (query: string, options: MiniSearchOptions) => readonly {readonly url: string}[];
  readonly toJSON: () => object;
}
interface MiniSearchOptions {
  readonly prefix: boolean;
  readonly fuzzy: number;
  readonly boost: Readonly<Record<string, number>>;
  readonly combineWith: 'AND' | 'OR';
}

export function loadPeer<K extends keyof PeerModules>(name: K): PeerModules[K] {
  const file = name === 'minisearch' ? name : fileInPeer(name);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- installed on demand, so its types are not at hand
  return fromPeers(file) as PeerModules[K];
}

/** Path of a file in a peer's package that its `exports` do not name. */
export function fileInPeer(file: string): string {
  return path.join(folder, 'node_modules', file);
}
