import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {ConfigureWebpackUtils} from '@docusaurus/types';
import {contentHash} from './derived-page.ts';

interface Options {
  readonly siteDir: string;
  readonly derivedDir: string;
  /** Whether the drawn maps are in the bundle, or left to the server's HTML. */
  readonly maps: 'server' | 'client';
  /** A preview shows editors' errors on the page; a build has none. */
  readonly isBuild: boolean;
}

/** Code that every page would load for nothing: the colouring of code (30 KB), and a warning for a wrong `baseUrl`. */
const unused = /^prism-react-renderer$|[\\/](?:prism-include-languages|BaseUrlIssueBanner)/;

/** Shows an editor's errors, in a preview alone. */
const previewOnly = /PreviewProblems$/;

/** What the bundler must know: where the maps are, that each page depends on its derived parts, and what to leave out. */
export function bundlerConfig(
  {siteDir, derivedDir, maps, isBuild}: Options,
  {instance: {NormalModuleReplacementPlugin}}: ConfigureWebpackUtils['currentBundler'],
) {
  const loader = path.join(__dirname, 'depend-on-derived.cjs');
  const options = {siteDir, derivedDir, revision: compilerRevision()};
  return {
    resolve: {
      alias: {
        '@process-maps': path.join(derivedDir, `kartor.${maps}.js`),
        '@preview-problems': path.join(derivedDir, 'fel.json'),
      },
    },
    module: {rules: [{test: /\.md$/, enforce: 'pre' as const, use: [{loader, options}]}]},
    plugins: (isBuild ? [unused, previewOnly] : [unused]).map(
      (pattern) => new NormalModuleReplacementPlugin(pattern, path.join(__dirname, 'nothing.cjs')),
    ),
  };
}

/** What runs while a page is compiled: our remark plugins, and the views and the model that they call. */
const compilerParts = ['remark', '../../views', '../../model', '../../content', '../../maps/text'];

/** Names the state of our part of the Markdown compiler, so that a cached build notices a change of it. */
function compilerRevision(): string {
  const texts = compilerParts.flatMap((part) => {
    const dir = path.join(__dirname, part);
    const names = readdirSync(dir, {recursive: true, encoding: 'utf8'}).toSorted();
    return names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(dir, name), 'utf8'));
  });
  return contentHash(texts.join());
}
