import {blank} from './blank-ignored-lines.ts';

const closers: Readonly<Record<string, string>> = {'[': ']', '(': ')', '{': '}'};

/** Lines whose text is free: it may hold brackets and quotes that are no markup. */
const freeText = /^[^\S\n]*(?:acc(?:Title|Descr)[^\S\n]*:|title\b)[^\n]*$/gm;
const description = /^[^\S\n]*accDescr\s*\{[^}]*\}/gm;
const className = /:::[\w-]+/g;

/** Text inside a link: a -- text --> b, a == text ==> b, a -. text .-> b. */
const linkText =
  /(?<=--|==)[^\S\n]+[^\n|]*?(?=[^\S\n]*(?:--+[->xo]|==+[=>xo]))|(?<=-\.)[^\S\n]+[^\n|]*?(?=[^\S\n]*\.+-)/g;

export interface MaskedText {
  /** The text with everything but ids, keywords and links replaced by spaces. Same length, same lines. */
  readonly text: string;
  /** What was still open at the end, with the place where it opened; null when all is closed. */
  readonly open: {readonly closer: string; readonly at: number} | null;
}

/** Blanks the labels of a flowchart, so that what remains of a line names nodes, links and keywords only. */
export function maskLabels(source: string): MaskedText {
  const text = [freeText, description, className].reduce(
    (rest, pattern) => rest.replace(pattern, blank),
    source,
  );
  let masked = '';
  let at = 0;
  while (at < text.length) {
    const closer = closerAt(text, at);
    if (closer === undefined) {
      masked += text[at];
      at += 1;
      continue;
    }
    const end = endOfLabel(text, at + 1, closer);
    masked += blank(text.slice(at, end ?? text.length));
    if (end === undefined) return {text: masked, open: {closer: closersFrom(text, at, closer), at}};
    at = end;
  }
  return {text: masked.replace(linkText, blank), open: null};
}

/** The character that ends the label beginning here; undefined where no label begins. */
function closerAt(text: string, at: number): string | undefined {
  const character = text[at] ?? '';
  if (character === '"' || character === '|') return character;
  // a>text] is a flag; in a link the bracket follows a dash.
  if (character === '>' && /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '')) return ']';
  return closers[character];
}

/** The place after the label's end, past nested brackets and quoted text; undefined when it never ends. */
function endOfLabel(text: string, from: number, closer: string): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === closer) return at + 1;
    if (closer === '"') continue;
    const inner = character === '"' ? '"' : closers[character];
    if (inner === undefined) continue;
    const end = endOfLabel(text, at + 1, inner);
    if (end === undefined) return undefined;
    at = end - 1;
  }
  return undefined;
}

/** All brackets that stand together, as an editor writes them: "([" is closed by "])". */
function closersFrom(text: string, at: number, closer: string): string {
  if (closer === '"' || closer === '|' || text[at] === '>') return closer;
  const opened = /^[[({]+/.exec(text.slice(at))?.[0] ?? '';
  return Array.from(opened, (bracket) => closers[bracket] ?? '')
    .toReversed()
    .join('');
}
