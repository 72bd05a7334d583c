/** A quotation mark or a bracket that opens and never ends. */
export interface Unclosed {
  /** The place of its row, from 0. */
  readonly row: number;
  readonly opener: Opener;
}

const closers = {'"': '"', "'": "'", '[': ']', '{': '}'} as const;

type Opener = keyof typeof closers;

/** Where a value or the row of a list begins: whatever is open must have ended before it. */
const entryStart = /^(?:[^\s#:-][^:]*:(?:\s|$)|\s*-\s)/;

/**
 * The first quotation mark or bracket of front matter that is not closed before the next value begins. YAML's own
 * parser reads on, and tells of the row where it gave up.
 */
export function findUnclosed(rows: readonly string[]): Unclosed | undefined {
  let open: Unclosed[] = [];
  for (const [row, text] of rows.entries()) {
    if (entryStart.test(text)) {
      if (open.length > 0) return open.at(-1);
      open = [];
    }
    open = readRow(text, row, open);
  }
  return open.at(-1);
}

/** What closes it, as an editor writes it. */
export function closerOf(opener: Opener): string {
  return closers[opener];
}

/** What is open after a row. Marks and brackets within plain words open nothing. */
function readRow(text: string, row: number, before: readonly Unclosed[]): Unclosed[] {
  const open = [...before];
  const body = open.length > 0 ? text : text.replace(/^\s*(?:-\s+)*(?:[^\s"'[{#][^:]*:(?:\s+|$))?/, '');
  let startsValue = true;
  for (const {0: sign, index} of body.matchAll(/\\.|./g)) {
    const inside = open.at(-1)?.opener;
    if (inside === '"' || inside === "'") startsValue = readQuoted(sign, open);
    else if (/\s/.test(sign)) continue;
    else if (startsComment(body, index)) break;
    else if (opens(sign, inside, startsValue)) startsValue = open.push({row, opener: sign}) > 0;
    else startsValue = readPlain(sign, open);
    // A plain value that stands outside brackets goes on to the end of its row, whatever it holds.
    if (open.length === 0 && !startsValue) break;
  }
  return open;
}

function startsComment(text: string, at: number): boolean {
  return text[at] === '#' && /^\s?$/.test(text[at - 1] ?? '');
}

/** Within quotation marks only the mark itself means anything, and nothing begins right after it. */
function readQuoted(sign: string, open: Unclosed[]): false {
  if (sign === open.at(-1)?.opener) open.pop();
  return false;
}

/** Whether a value may begin after a sign that is not within quotation marks. */
function readPlain(sign: string, open: Unclosed[]): boolean {
  const inside = open.at(-1);
  if (inside && sign === closers[inside.opener]) open.pop();
  return inside !== undefined && /[,:]/.test(sign);
}

/** Brackets open wherever other brackets do not make them plain; marks only where a value begins. */
function opens(sign: string, inside: Opener | undefined, startsValue: boolean): sign is Opener {
  return Object.hasOwn(closers, sign) && (startsValue || (inside !== undefined && /[[{]/.test(sign)));
}
