import {brotliCompressSync, constants} from 'node:zlib';
import type {SearchFiles} from '../../search/build/build-search.ts';
import {createEngine, type Engine} from '../../search/core/engine.ts';
import {median} from '../bench/statistics.ts';

/** Compressing takes seconds, and every question loads the same files. */
const weighed = new WeakMap<Uint8Array, number>();

/** Bytes on the wire: brotli as a server compresses ahead of time (quality 11; 6 above 1 MB, where 11 takes minutes). */
export function wireBytes(bytes: Uint8Array): number {
  const known = weighed.get(bytes);
  if (known !== undefined) return known;
  const quality = bytes.length > 1_000_000 ? 6 : 11;
  const {length} = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
  weighed.set(bytes, length);
  return length;
}

export interface Watched {
  readonly engine: Engine;
  /** Bytes on the wire of all files loaded so far. */
  readonly loaded: () => number;
}

/** An engine that counts what it loads. */
export async function watchEngine({index, files}: SearchFiles): Promise<Watched> {
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  const asked = new Set<string>();
  const engine = await createEngine({
    index,
    load: (file) => {
      asked.add(file);
      return Promise.resolve(byPath.get(file) ?? new Uint8Array());
    },
    decodeText: (bytes) => new TextDecoder().decode(bytes),
  });
  return {
    engine,
    loaded: () => [...asked].reduce((sum, file) => sum + wireBytes(byPath.get(file) ?? new Uint8Array()), 0),
  };
}

/**
 * Milliseconds of CPU time since the process started: unlike the clock, it does not count what other programs do.
 * It includes the garbage collector's threads.
 */
export function cpuTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/** CPU milliseconds that an answer takes after each key of each question. */
export async function timeKeystrokes(engine: Engine, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const started = cpuTime();
      await engine.answer(query.slice(0, length), {maxGroups: 5, maxHits: 2});
      times.push(cpuTime() - started);
    }
  }
  return times;
}

/** Median CPU milliseconds of some rounds. */
export async function medianTime(rounds: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = cpuTime();
    await run();
    times.push(cpuTime() - started);
  }
  return median(times);
}
