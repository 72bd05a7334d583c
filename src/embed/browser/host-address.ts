import {type Place, readPlace} from '../core/messages.ts';

/** The place that the host's own address asks for, by the parameter that `sync` names. */
export function readDeepLink(key: string): Place | undefined {
  return readPlace(`${new URL(location.href).searchParams.get(key)}${location.hash}`);
}

/** Keeps the host's address in step. It makes no entry in the history: the frame has already made one. */
export function writeDeepLink(key: string, {path, hash}: Place, initial: Place): void {
  const url = new URL(location.href);
  if (path === initial.path) url.searchParams.delete(key);
  else url.searchParams.set(key, path);
  url.hash = hash;
  // A slash needs no code in a query, and people read this address.
  history.replaceState(history.state, '', url.href.replaceAll('%2F', '/'));
}
