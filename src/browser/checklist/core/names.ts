import type {ChecklistState} from './types.ts';

/** Longest name of a system, in characters. */
export const longestName = 60;

function cut(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('').trim();
}

/** A name as it is kept: without control characters and needless spaces, cut to the longest that is allowed. */
export function cleanName(written: string): string {
  return cut(
    written
      .normalize('NFC')
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim(),
    longestName,
  );
}

/** Whether two names look the same to a reader. */
function isSame(a: string, b: string): boolean {
  return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
}

export type NameFault = 'empty' | 'taken';

/**
 * What stops a cleaned name from being used.
 *
 * @param exceptId the system that is to get the name, when it is there already
 */
export function nameFault(
  {systems}: Pick<ChecklistState, 'systems'>,
  name: string,
  exceptId?: string,
): NameFault | undefined {
  if (name === '') return 'empty';
  return systems.some((system) => system.id !== exceptId && isSame(system.name, name)) ? 'taken' : undefined;
}

/** The name itself where it is free, else the first of "Diariet (2)", "Diariet (3)" … that is, cut to fit. */
export function freeName(state: Pick<ChecklistState, 'systems'>, name: string): string {
  let candidate = name;
  for (let number = 2; nameFault(state, candidate) === 'taken'; number += 1) {
    const suffix = ` (${number})`;
    candidate = `${cut(name, longestName - suffix.length)}${suffix}`;
  }
  return candidate;
}
