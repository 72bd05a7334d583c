import {notStated} from '#model/types.ts';

/** A value as it is published: null where the source is silent. */
export function orNull(value: string | undefined): string | null {
  return value === undefined || value === '' || value === notStated ? null : value;
}

/** Makes addresses of the site whole: `/roller/it-chef` → `https://handbok.example.se/roller/it-chef`. */
export type WholeUrl = (address: string) => string;
