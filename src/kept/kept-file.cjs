// @ts-check
'use strict';
/**
 * Files in which a build keeps what it made, for the next one. Each tells by a checksum whether it is whole: one that is
 * damaged, or that was kept under another key, is as if it were not there. Files are replaced as a whole, so two builds
 * at once may share a folder. CommonJS, since the loader of our TypeScript is kept by it too.
 */
const {createHash, randomUUID} = require('node:crypto');
const {mkdirSync, readFileSync, renameSync, writeFileSync} = require('node:fs');
const path = require('node:path');

/**
 * One name for several texts, in 32 hexadecimal digits.
 *
 * @param {readonly string[]} parts
 */
function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
}

/**
 * What a file holds, when it was kept under this key and is whole; else undefined.
 *
 * @param {string} file
 * @param {string} key
 * @returns {unknown}
 */
function readKept(file, key) {
  try {
    const [head, text = ''] = readFileSync(file, 'utf8').split('\n');
    return head === `${key} ${hash([text])}` ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value under a key, in place of what the file held. Throws when the folder cannot be written to.
 *
 * @param {string} file
 * @param {string} key without spaces and line breaks
 * @param {unknown} value that JSON can hold
 */
function writeKept(file, key, value) {
  const text = JSON.stringify(value);
  const draft = `${file}.${randomUUID()}`;
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(draft, `${key} ${hash([text])}\n${text}`);
  renameSync(draft, file);
}

module.exports = {hash, readKept, writeKept};
