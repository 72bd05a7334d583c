/** A word of a text as written, with its place. `end` is exclusive; both count UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer runs of letters are cut into words of this length, so that no word costs more than it is worth. */
export const maxWordLength = 64;

const runPattern = /[\p{L}\p{N}\p{M}]+/gu;
const hyphens = '-\u2010\u2011';
/** Endings that Swedish writes after the colon of an abbreviation: "KF:s", "IT:n". */
const colonEnding = /^(?:s|n|t|en|et|ns|ts|ar|er|arna|erna)$/i;

/**
 * Splits a text into words, in order: runs of letters and digits, held together by a hyphen ("IT-chef"), by a colon
 * or point between digits ("2018:218") and by the colon of an abbreviation ("KF:s"). Digits stay: the trimmer of
 * lunr-languages makes "CX" of "3CX". Never throws, whatever the text holds; time is linear in its length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let open: {start: number; end: number} | undefined;
  for (const run of text.matchAll(runPattern)) {
    const end = run.index + run[0].length;
    if (open && open.end + 1 === run.index && binds(text, open.end, run[0])) {
      open.end = end;
      continue;
    }
    if (open) pushToken(tokens, text, open);
    open = {start: run.index, end};
  }
  if (open) pushToken(tokens, text, open);
  return tokens;
}

/** Whether the sign at `at` joins what stands before it to the run after it. */
function binds(text: string, at: number, next: string): boolean {
  const sign = text.charAt(at);
  if (hyphens.includes(sign)) return true;
  if (sign !== ':' && sign !== '.') return false;
  if (isDigit(text.charAt(at - 1))) return isDigit(next.charAt(0));
  return sign === ':' && colonEnding.test(next);
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}

function pushToken(tokens: Token[], text: string, {start, end}: {start: number; end: number}): void {
  for (let from = start; from < end; from += maxWordLength) {
    const to = Math.min(from + maxWordLength, end);
    tokens.push({text: text.slice(from, to), start: from, end: to});
  }
}
