import {parse, serialise} from './core/file.ts';
import {freshState, isFresh} from './core/state.ts';
import type {ChecklistState} from './core/types.ts';

/** Where the ticks are kept on the reader's device. The key stays the same over editions and pages. */
export const storageKey = 'it-handboken.checklista';

/**
 * How well the ticks are kept: on the device; only for this visit, because the browser denies storage; or only for
 * this visit, because what is kept cannot be read and must not be lost.
 */
export type Keeping = 'kept' | 'blocked' | 'unreadable';

/** The reader's ticks, shared by all checklists of a page and by all tabs. */
export interface ChecklistStore {
  readonly state: () => ChecklistState;
  readonly keeping: () => Keeping;
  /** Changes the state as it is now in all tabs. Gives false, and changes nothing, when it would grow too large to keep. */
  readonly update: (change: (state: ChecklistState) => ChecklistState) => boolean;
  /** Takes everything away, also what cannot be read. */
  readonly clear: () => void;
  /** Reads the device again, for a page that has slept while another tab changed something. */
  readonly refresh: () => void;
  /** Calls back at each change, here or in another tab. Gives a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** An id that no other device comes upon. `crypto.randomUUID` is missing where a page is served without TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** The device's storage, or undefined where the browser denies it: private mode, foreign frame, sandbox. */
function openStorage(): Storage | undefined {
  try {
    const probe = `${storageKey}.prov`;
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return undefined;
  }
}

type Read = ChecklistState | 'nothing' | 'unreadable' | 'blocked';

function readState(storage: Storage | undefined): Read {
  try {
    const text = storage?.getItem(storageKey);
    if (text === undefined) return 'blocked';
    return text === null ? 'nothing' : (parse(text).state ?? 'unreadable');
  } catch {
    return 'blocked';
  }
}

/** Writes the state, or takes away what is kept when there is nothing to keep. */
function writeState(storage: Storage, state: ChecklistState): Keeping {
  try {
    if (isFresh(state)) storage.removeItem(storageKey);
    else storage.setItem(storageKey, serialise(state));
    return 'kept';
  } catch {
    return 'blocked';
  }
}

/** The state and how well it is kept, always as the device has it. */
function createKeeper(storage: Storage | undefined) {
  let state = freshState(newId());
  let keeping: Keeping = 'kept';
  return {
    state: () => state,
    keeping: () => keeping,
    load(): void {
      // After a failed write, the ticks of the visit are the newer ones.
      if (keeping === 'blocked') return;
      const read = readState(storage);
      if (typeof read === 'object') state = read;
      else if (read === 'nothing' && !isFresh(state)) state = freshState(newId());
      // What cannot be read is left alone: a later version of the handbook may have written it.
      keeping = read === 'unreadable' || read === 'blocked' ? read : 'kept';
    },
    save(next: ChecklistState): void {
      state = next;
      if (storage && keeping === 'kept') keeping = writeState(storage, next);
    },
    clear(): void {
      state = freshState(newId());
      if (storage) keeping = writeState(storage, state);
    },
  };
}

export function createStore(): ChecklistStore {
  const keeper = createKeeper(openStorage());
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const refresh = (): void => {
    keeper.load();
    tell();
  };
  keeper.load();
  addEventListener('storage', ({key}) => {
    if (key === storageKey || key === null) refresh();
  });
  return {
    state: keeper.state,
    keeping: keeper.keeping,
    refresh,
    update(change) {
      keeper.load();
      const next = change(keeper.state());
      if (!parse(serialise(next)).state) return false;
      keeper.save(next);
      tell();
      return true;
    },
    clear() {
      keeper.clear();
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
