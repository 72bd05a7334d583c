import {mkdirSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {keepResults, type KeptResults} from '#content/kept-results.ts';

interface KeptStore {
  /** A folder with nothing in it but what is kept. */
  readonly root: string;
  readonly kept: KeptResults;
  /** Empties the list of the results that had to be made since it was last taken, and gives it. */
  readonly takeMade: () => string[];
}

/** Keeps results in files, as a build does, and notes which of them had to be made. */
export function createKeptStore(): KeptStore {
  const root = mkdtempSync(path.join(tmpdir(), 'handbok-'));
  mkdirSync(path.join(root, 'src'));
  const {keep, keepAwaited} = keepResults(root);
  let made: string[] = [];
  const noted: KeptResults['keep'] = (name, input, make) =>
    keep(name, input, () => {
      made.push(name);
      return make();
    });
  const takeMade = (): string[] => {
    const names = made;
    made = [];
    return names;
  };
  return {root, kept: {keep: noted, keepAwaited}, takeMade};
}
