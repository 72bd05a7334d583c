import {createEngine, type Engine} from '../core/engine.ts';
import {DamagedFileError} from '../core/format/bytes.ts';
import type {Answer, Details} from '../core/results.ts';
import {loadFile, NetworkError} from './load-file.ts';
import type {Failure, SearchReply, SearchRequest} from './messages.ts';

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
      const finding = detailsOrNone(engine, answer, detailed);
      const details = await Promise.race([finding, pass(together)]);
      reply({id, type: 'answer', answer, details});
      if (!details) reply({id, type: 'details', details: await finding});
    } catch (error) {
      reply({id, type: 'failed', failure: failureOf(error)});
    }
  };
}

/**
 * So long (ms) an answer waits for its details. Shown together they cost half, and nothing in the list changes after it
 * came; a reader sees no difference until a hundred.
 */
const together = 25;

function pass(time: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), time);
  });
}

/** Excerpts are an extra: where their file cannot be had, the results stand without them. */
async function detailsOrNone(engine: Engine, answer: Answer, detailed: number): Promise<Details> {
  try {
    return await engine.details(answer, detailed);
  } catch {
    return {details: [], suggestion: answer.suggestion};
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof NetworkError) return 'network';
  return error instanceof DamagedFileError ? 'damaged' : 'other';
}

function openEngine(index: string): Promise<Engine> {
  const decoder = new TextDecoder();
  return createEngine({
    index,
    load: (file) => loadFile(new URL(file, index)),
    decodeText: (bytes) => decoder.decode(bytes),
  });
}
