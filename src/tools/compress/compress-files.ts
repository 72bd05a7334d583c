import {readFile, stat, utimes, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/** Brotli's qualities: a fraction of a second for the whole site, or half a minute for 8 % smaller files. */
export const qualities = {fast: 7, best: 11} as const;

/** Files that are smaller, in bytes, fit in one packet as they are. */
const smallest = 1024;

async function writeBeside(file: string, suffix: string, content: Buffer): Promise<void> {
  const {atime, mtime} = await stat(file);
  await writeFile(file + suffix, content);
  // A server that compares the two times takes an older copy for outdated.
  await utimes(file + suffix, atime, mtime);
}

async function compress(file: string, quality: number): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeBeside(file, '.br', await promisify(brotliCompress)(content, {params}));
  await writeBeside(file, '.gz', await promisify(gzip)(content, {level: 9}));
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
