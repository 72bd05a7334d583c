import {createHash} from 'node:crypto';
import {build, type BuildOptions} from 'esbuild';

/** A script for readers' browsers. */
export interface BrowserFile {
  /** Address on the site; carries a hash of the content, so that it may be cached for ever. */
  readonly path: string;
  readonly content: string;
}

export interface ScriptInput {
  /** The entry's file. */
  readonly entry: string;
  /** Beginning of the address; the content's hash is added to it. */
  readonly address: string;
  /** Strings that the code gets in place of names. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly more?: BuildOptions;
}

/** Without eval and inline code, so that a policy of `script-src 'self'` holds. */
const options = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
} satisfies BuildOptions;

/** Bundles one script. Rejects when the code does not build. */
export async function bundleScript({
  entry,
  address,
  constants = {},
  more,
}: ScriptInput): Promise<BrowserFile> {
  const define = Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]);
  const {outputFiles} = await build({
    ...options,
    ...more,
    define: {...more?.define, ...Object.fromEntries(define)},
    entryPoints: [entry],
    write: false,
  });
  const content = outputFiles[0]?.text;
  if (content === undefined) throw new Error(`esbuild gave no file for ${entry}`);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {path: `${address}.${hash}.js`, content};
}
