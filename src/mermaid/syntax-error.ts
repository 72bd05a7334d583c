import {leadingLines} from './blank-ignored-lines.ts';

/** What Mermaid's parsers tell of an error: jison's hash, Langium's result, or js-yaml's mark. */
export interface ParserError {
  /** 1-based line in the text that the parser saw; undefined when the parser names none. */
  readonly line: number | undefined;
  /** The word where the parser stopped: 'end', 'PS' (an opening parenthesis) … */
  readonly token: string;
  readonly message: string;
}

/** Reads an error thrown by Mermaid. `text` is what it parsed, with ignored lines blanked. */
export function readParserError(error: unknown, text: string): ParserError {
  const {hash, result, message} = asRecord(error);
  const {loc, line, token} = asRecord(hash);
  const first =
    asNumber(asRecord(loc)['first_line']) ?? plusOne(asNumber(line)) ?? langiumLine(asRecord(result));
  return {
    line: first === undefined ? undefined : first + leadingLines(text),
    token: typeof token === 'string' ? token : '',
    message: typeof message === 'string' ? message : '',
  };
}

/** js-yaml's line within the front matter, counted in the diagram's source; undefined for other errors. */
export function frontMatterErrorLine(error: unknown): number | undefined {
  const {name, mark} = asRecord(error);
  if (name !== 'YAMLException') return undefined;
  // The first line of the source is the dashes; js-yaml counts from 0 after them.
  return (asNumber(asRecord(mark)['line']) ?? 0) + 2;
}

function langiumLine(result: Record<string, unknown>): number | undefined {
  const lexed = asRecord(asArray(result['lexerErrors'])[0])['line'];
  const token = asRecord(asRecord(asArray(result['parserErrors'])[0])['token']);
  return asNumber(lexed) ?? asNumber(token['startLine']);
}

function plusOne(line: number | undefined): number | undefined {
  return line === undefined ? undefined : line + 1;
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}
