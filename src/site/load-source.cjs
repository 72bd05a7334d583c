// @ts-check
'use strict';
/**
 * The site's settings, with our TypeScript compiled in one go by esbuild and loaded by Node itself. That costs a cold
 * build a third of the processor time of what Docusaurus does otherwise (see docusaurus.config.ts). What was compiled is
 * kept for the next build, so that esbuild starts only when the code has changed.
 */
const {readdirSync, readFileSync} = require('node:fs');
const path = require('node:path');
const {hash, readKept, writeKept} = require('../kept/kept-file.cjs');
const {tuneV8} = require('./tune-v8.cjs');

// A preview goes on for hours: what is true of a build is not of it.
if (process.env['NODE_ENV'] === 'production') tuneV8();

const source = path.join(__dirname, '..');
const kept = path.join(source, '../node_modules/.cache/handboken/source.json');

/** @type {import('esbuild').BuildOptions} */
const options = {
  outbase: source,
  outdir: source,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  define: {'import.meta.url': 'sourceUrl'},
  banner: {js: "const sourceUrl = require('node:url').pathToFileURL(__filename).href;"},
  logLevel: 'silent',
};

/** All TypeScript that the site may load; the commands load theirs by themselves. */
function sourceFiles() {
  return readdirSync(source, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('tools'))
    .toSorted()
    .map((file) => path.join(source, file));
}

/**
 * @param {unknown} value
 * @returns {value is [string, string][]} so much is known of what stands under its own checksum
 */
function isList(value) {
  return Array.isArray(value);
}

/**
 * @param {string[]} files
 * @returns {[string, string][]}
 */
function compile(files) {
  const {outputFiles} = require('esbuild').buildSync({...options, entryPoints: files, write: false});
  return outputFiles.map((file) => [file.path.replace(/\.js$/, '.ts'), file.text]);
}

/** Compiled code by the absolute name of its TypeScript file. */
function compiledSource() {
  const files = sourceFiles();
  const {version} = require('esbuild/package.json');
  const key = hash([
    version,
    JSON.stringify(options),
    ...files,
    ...files.map((file) => readFileSync(file, 'utf8')),
  ]);
  const known = readKept(kept, key);
  if (isList(known)) return new Map(known);
  const made = compile(files);
  writeKept(kept, key, made);
  return new Map(made);
}

const compiled = compiledSource();

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
