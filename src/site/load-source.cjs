// @ts-check
'use strict';
/**
 * The site's settings, with our TypeScript compiled in one go by esbuild and loaded by Node itself. That costs a cold
 * build a third of the processor time of what Docusaurus does otherwise (see docusaurus.config.ts).
 */
const path = require('node:path');
const {buildSync} = require('esbuild');

const source = path.join(__dirname, '..');

/** Compiled code by the absolute name of its TypeScript file. */
function compile() {
  const {outputFiles} = buildSync({
    entryPoints: [`${source.split(path.sep).join('/')}/**/*.ts`],
    outbase: source,
    outdir: source,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: {'import.meta.url': 'sourceUrl'},
    banner: {js: "const sourceUrl = require('node:url').pathToFileURL(__filename).href;"},
    logLevel: 'silent',
  });
  return new Map(outputFiles.map((file) => [file.path.replace(/\.js$/, '.ts'), file.text]));
}

const compiled = compile();

/**
 * @param {{_compile: (code: string, file: string) => void}} module
 * @param {string} file
 */
function load(module, file) {
  const code = compiled.get(file);
  if (code === undefined) throw new Error(`${file} is not part of the handbook's source.`);
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name for it
  module._compile(code, file);
}

// Deprecated in name only: what Node has instead for require() came with version 23.5.
Object.assign(require.extensions, {'.ts': load});

module.exports = require('./config.ts').default;
