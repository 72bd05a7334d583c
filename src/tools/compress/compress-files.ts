import {readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/** Brotli's qualities: a fraction of a second for the whole site, or half a minute for 8 % smaller files. */
export const qualities = {fast: 7, best: 11} as const;

/** Files that are smaller, in bytes, fit in one packet as they are. */
const smallest = 1024;

/**
 * The exponent of the smallest window that holds a whole file. Brotli's usual window of 4 MB costs four times as much
 * processor time, nearly all of it for memory that a page does not fill, and gives a file that is no smaller.
 */
function windowFor(length: number): number {
  const needed = Math.ceil(Math.log2(length + 16));
  return Math.min(Math.max(needed, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}

/** Small files are read and written faster at once than by way of Node's threads, which compress meanwhile. */
function writeBeside(file: string, suffix: string, content: Buffer): void {
  const {atime, mtime} = statSync(file);
  writeFileSync(file + suffix, content);
  // A server that compares the two times takes an older copy for outdated.
  utimesSync(file + suffix, atime, mtime);
}

async function compress(file: string, quality: number): Promise<void> {
  const content = readFileSync(file);
  if (content.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
  };
  // Room for the whole answer at once: text becomes smaller.
  const chunkSize = content.length;
  writeBeside(file, '.br', await promisify(brotliCompress)(content, {params, chunkSize}));
  writeBeside(file, '.gz', await promisify(gzip)(content, {level: 9, chunkSize}));
}

/**
 * Writes compressed copies (`.br`, `.gz`) beside files, so that no server has to compress at each request. The same
 * content gives the same copies. Rejects when a file is not there.
 *
 * @param quality Brotli's, 0 to 11
 */
export async function compressFiles(files: readonly string[], quality: number): Promise<void> {
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await compress(file, quality);
  };
  // Node compresses four at a time.
  await Promise.all([work(), work(), work(), work()]);
}
