import {createEngine, type Engine} from '../core/engine.ts';
import {DamagedFileError} from '../core/format/bytes.ts';
import type {Failure, SearchReply, SearchRequest} from './messages.ts';

/** A download that stands still for so long (ms) has failed. */
const patience = 15_000;

class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** Answers requests; the same code in a worker and, where none can be had, on the page. */
export function createServer(
  reply: (message: SearchReply) => void,
): (request: SearchRequest) => Promise<void> {
  const engines = new Map<string, Promise<Engine>>();
  const engineOf = (index: string): Promise<Engine> => {
    const known = engines.get(index);
    if (known) return known;
    const opened = openEngine(index);
    engines.set(index, opened);
    // A failed download must not be the answer to the next question too.
    opened.catch(() => engines.delete(index));
    return opened;
  };

  return async ({id, index, query, options, detailed}) => {
    try {
      const engine = await engineOf(index);
      const answer = await engine.answer(query, options);
      reply({id, type: 'answer', answer});
      reply({id, type: 'details', details: await engine.details(answer, detailed)});
    } catch (error) {
      reply({id, type: 'failed', failure: failureOf(error)});
    }
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof NetworkError) return 'network';
  return error instanceof DamagedFileError ? 'damaged' : 'other';
}

async function openEngine(index: string): Promise<Engine> {
  const decoder = new TextDecoder();
  const open = (cache: RequestCache): Promise<Engine> =>
    createEngine({
      index,
      load: (file) => fetchFile(new URL(file, index), cache),
      decodeText: (bytes) => decoder.decode(bytes),
    });
  try {
    return await open('default');
  } catch (error) {
    // A cut file may lie in the browser's cache, where a hashed name stays for a year: fetch it anew once.
    if (error instanceof DamagedFileError) return open('reload');
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
