import {DamagedFileError} from './format/bytes.ts';
import {unwrap} from './format/envelope.ts';
import {type BlockRef, parse} from './format/head.ts';
import type {DecodeText} from './types.ts';

/** Gets a search file by the name that the index gives it. Rejects when it cannot be had. */
export type LoadFile = (file: string) => Promise<Uint8Array>;

/** JSON arrays in files of their own, loaded when an item of theirs is asked for, each only once. */
export interface Blocks {
  /** Item by number. Rejects with DamagedFileError or what `load` rejects with; asking again tries again. */
  readonly get: (item: number) => Promise<unknown>;
}

export function createBlocks(refs: readonly BlockRef[], load: LoadFile, decodeText: DecodeText): Blocks {
  const loaded = new Map<string, Promise<readonly unknown[]>>();
  const open = (file: string): Promise<readonly unknown[]> => {
    const known = loaded.get(file);
    if (known) return known;
    const opened = load(file).then((bytes) => readArray(decodeText(unwrap(bytes))));
    loaded.set(file, opened);
    opened.catch(() => loaded.delete(file));
    return opened;
  };
  return {
    get: async (item) => {
      const ref = refs.findLast(({from}) => from <= item);
      if (!ref) throw new DamagedFileError('No file has this item');
      return (await open(ref.file))[item - ref.from];
    },
  };
}

function readArray(json: string): readonly unknown[] {
  const value = parse(json);
  if (!Array.isArray(value)) throw new DamagedFileError('Not a list');
  return value as readonly unknown[];
}
