import {stop} from 'esbuild';
import {bundleSearch} from '../../search/build/bundle.ts';
import {bundleBrowser, bundleStart} from './bundle-browser.ts';
import {bundleEmbed} from './bundle-embed.ts';
import type {Scripts} from './published-files.ts';
import {searchFolder} from './write-search.ts';

/**
 * Bundles all scripts for readers' browsers. Rejects when the code does not build.
 *
 * @param allowedParents regular expression of the origins that may show the handbook (embed/core/allowed-parents.ts)
 */
export async function bundleScripts(allowedParents: string): Promise<Scripts> {
  const search = await bundleSearch();
  const clientFile = `${searchFolder}/${search.client}`;
  const scripts = {
    search,
    browser: await bundleBrowser(clientFile),
    embed: await bundleEmbed({clientFile, allowedParents}),
    start: await bundleStart(),
  };
  // Its process would hold its memory while the bundler needs most.
  await stop();
  return scripts;
}
