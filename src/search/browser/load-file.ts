import {DamagedFileError} from '../core/format/bytes.ts';
import {unwrap} from '../core/format/envelope.ts';

/** A download that stands still for so long (ms) has failed. */
const patience = 15_000;

export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/**
 * Fetches a search file, whole. A damaged one may lie in the browser's cache, where a hashed name stays for a year, so
 * it is fetched anew once. Rejects with NetworkError or DamagedFileError.
 */
export async function loadFile(url: URL): Promise<Uint8Array> {
  const file = await fetchFile(url, 'default');
  if (isWhole(file)) return file;
  const again = await fetchFile(url, 'reload');
  unwrap(again);
  return again;
}

function isWhole(file: Uint8Array): boolean {
  try {
    unwrap(file);
    return true;
  } catch (error) {
    if (error instanceof DamagedFileError) return false;
    throw error;
  }
}

async function fetchFile(url: URL, cache: RequestCache): Promise<Uint8Array> {
  try {
    const response = await fetch(url, {cache, signal: AbortSignal.timeout(patience)});
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new NetworkError('The file could not be fetched', {cause: error});
  }
  throw new NetworkError('The server has no such file');
}
