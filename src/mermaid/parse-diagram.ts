import path from 'node:path';

import type {Mermaid} from 'mermaid';
import type {FlowDB} from 'mermaid/dist/diagrams/flowchart/flowDb.js';

import type {DiagramParser, Flowchart, ParsedDiagram} from '../model/flowchart.ts';
import {blankIgnoredLines} from './blank-ignored-lines.ts';
import {createDiagramCache} from './diagram-cache.ts';
import {explainFlowchartError, wrong, type Fault} from './explain-flowchart-error.ts';
import {findFaultyLine} from './find-faulty-line.ts';
import {loadMermaid} from './load-mermaid.ts';
import {readFlowchart} from './read-flowchart.ts';
import {isSupportedType} from './supported-types.ts';
import {frontMatterErrorLine, readParserError} from './syntax-error.ts';
import {firstLine, unknownType} from './unknown-type.ts';

/**
 * Makes a parser of diagrams that keeps what it has understood. Mermaid's own parser is imported at the first diagram that
 * is new: it costs half a second.
 * @param cacheFolder Where parsed diagrams are kept between builds.
 */
export function createDiagramParser(cacheFolder: string): DiagramParser {
  const cache = createDiagramCache(cacheFolder, isParsed);
  return async (source) => {
    const kept = cache.read(source);
    if (kept) return kept;
    const parsed = await parse(await loadMermaid(), source);
    if (parsed.ok) cache.write(source, parsed);
    return parsed;
  };
}

export const parseDiagram: DiagramParser = createDiagramParser(
  path.resolve('node_modules/.cache/parsed-diagrams'),
);

function isParsed(value: unknown): value is ParsedDiagram {
  return typeof value === 'object' && value !== null && 'ok' in value && 'type' in value;
}

async function parse(mermaid: Mermaid, source: string): Promise<ParsedDiagram> {
  try {
    const {type, db} = await mermaid.mermaidAPI.getDiagramFromText(withoutBoxes(source));
    if (!isSupportedType(type)) return {ok: false, ...unknownType(source)};
    if (!isFlowchart(type, db)) return {ok: true, type: 'other', name: type};
    const flowchart = readFlowchart(db, source);
    const fault = findSplitArrow(flowchart, source);
    return fault ? {ok: false, ...fault} : {ok: true, type: 'flowchart', flowchart};
  } catch (error) {
    return {ok: false, ...(await explain(mermaid, source, error))};
  }
}

/** `a -- > b --> c` is one link to Mermaid, from a to c with the text "> b". */
function findSplitArrow({edges}: Flowchart, source: string): Fault | undefined {
  if (!edges.some(({label}) => label.startsWith('>'))) return undefined;
  const lines = source.split('\n');
  const place = Math.max(
    lines.findIndex((line) => /[-=.]\s+>/.test(line)),
    0,
  );
  const text = (lines[place] ?? '').trim();
  return {line: place + 1, message: wrong(`pilen i raden ”${text}” ska skrivas --> utan mellanslag`)};
}

function isFlowchart(type: string, db: object): db is FlowDB {
  return type.startsWith('flowchart') && 'getVertices' in db;
}

async function explain(mermaid: Mermaid, source: string, thrown: unknown): Promise<Fault> {
  const frontMatter = frontMatterErrorLine(thrown);
  if (frontMatter !== undefined) {
    return {line: frontMatter, message: wrong('inställningarna mellan --- och --- går inte att tolka')};
  }
  const text = blankIgnoredLines(source);
  if (isUnknown(thrown)) return unknownType(source);
  const parses = async (part: string) => (await errorOf(mermaid, part)) === undefined;
  const error = readParserError((await errorOf(mermaid, text)) ?? thrown, text);
  const lines = text.trimEnd().split('\n');
  const flowchart = /^\s*(?:flowchart|graph)\b/.test(text);
  const named = error.line ?? lineOfQuoted(lines, error.message) ?? firstLine(lines);
  const line = Math.min(named, lines.length);
  if (flowchart) {
    const faulty = await findFaultyLine(lines, line, parses);
    return explainFlowchartError(lines, faulty, error);
  }
  return {line, message: explainOther((lines[line - 1] ?? '').trim(), error.message)};
}

/**
 * Mermaid asks a browser whether the word after `box` in a sequence diagram is a colour. For parsing, `rect` holds
 * the same lines and needs no answer.
 */
function withoutBoxes(source: string): string {
  return /^\s*sequenceDiagram\b/m.test(source) ? source.replace(/^(\s*)box\b.*$/gm, '$1rect #000') : source;
}

async function errorOf(mermaid: Mermaid, text: string): Promise<unknown> {
  try {
    await mermaid.mermaidAPI.getDiagramFromText(withoutBoxes(text));
    return undefined;
  } catch (error) {
    return error;
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof Error && error.name === 'UnknownDiagramError';
}

/** Some errors name no line but quote what they stumbled on: There can be only one root … ("Beslut"). */
function lineOfQuoted(lines: readonly string[], message: string): number | undefined {
  const quoted = /\("([^"]+)"\)/.exec(message)?.[1];
  const place = quoted === undefined ? -1 : lines.findLastIndex((line) => line.includes(quoted));
  return place < 0 ? undefined : place + 1;
}

function explainOther(text: string, message: string): string {
  if (message.includes('only one root')) {
    return wrong(`raden ”${text}” ska dras in; en tankekarta har bara en rad längst ut till vänster`);
  }
  return wrong(`raden ”${text}” går inte att tolka`);
}
