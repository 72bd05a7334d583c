import {type HitKind, hitKinds} from '../core/types.ts';

/** What the address of the page of results says: a link that can be shared. */
export interface ResultsAddress {
  readonly query: string;
  readonly kinds: readonly HitKind[];
  readonly role: string;
  readonly edition: string;
}

/** Reads `?q=…&typ=roll&typ=process&roll=systemagare&utgava=1`. Unknown kinds are left out. */
export function readAddress(search: string): ResultsAddress {
  const parameters = new URLSearchParams(search);
  const kinds = parameters.getAll('typ');
  return {
    query: (parameters.get('q') ?? '').trim(),
    kinds: hitKinds.filter((kind) => kinds.includes(kind)),
    role: parameters.get('roll') ?? '',
    edition: parameters.get('utgava') ?? '',
  };
}

/** The other way round, with only what is set: `?q=systemägare&typ=roll`. */
export function writeAddress({query, kinds, role, edition}: ResultsAddress): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const kind of kinds) parameters.append('typ', kind);
  if (role !== '') parameters.set('roll', role);
  if (edition !== '') parameters.set('utgava', edition);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
