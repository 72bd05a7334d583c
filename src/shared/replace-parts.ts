/** A part of a text to replace, in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a parser tells of where a node stands in its text. */
interface Placed {
  readonly position?:
    | {
        readonly start: {readonly offset?: number | undefined};
        readonly end: {readonly offset?: number | undefined};
      }
    | undefined;
}

/** Where a node stands in the text that it was parsed from. Throws when the parser did not say. */
export function placeOf({position}: Placed): Pick<Edit, 'start' | 'end'> {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('The text was parsed without places.');
  return {start, end};
}

/** A text with some parts replaced, in any order; the rest stays as it was written. The parts must not overlap. */
export function replaceParts(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const {start, end, text: put} of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done);
}
