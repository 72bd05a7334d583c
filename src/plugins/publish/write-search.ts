import type {Model} from '#model/types.ts';
import type {Article} from '../../articles/types.ts';
import {buildSearch} from '../../search/build/build-search.ts';
import {manifestFile} from '../../search/build/manifest-file.ts';
import type {SearchBundle} from '../../search/build/bundle.ts';
import type {OutputFile} from './write-embeds.ts';

/** Folder of everything that the search loads. */
export const searchFolder = '/sok';

interface SearchContent {
  readonly articles: readonly Article[];
  readonly model: Model;
  readonly bundle: SearchBundle;
}

/** The files of the search: its scripts, the index and texts of the edition in force, and the manifest that names them. */
export function searchFiles({articles, model, bundle}: SearchContent): OutputFile[] {
  const edition = 'gallande';
  const searched = articles.filter(({kind}) => kind !== 'sok' && kind !== 'start');
  const {index, files} = buildSearch({edition, articles: searched, model});
  const manifest = manifestFile(bundle.engine, [{id: edition, label: 'Gällande utgåva', index}]);
  // The site's own entry (src/browser/main.ts) has the starter in it.
  const scripts = bundle.files.filter(({path}) => path !== bundle.starter);
  return [...scripts, ...files, manifest].map(({path, bytes}) => ({
    path: `${searchFolder}/${path}`,
    content: bytes,
  }));
}
