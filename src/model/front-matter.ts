import type {Root, Yaml} from 'mdast';
import {LineCounter, parseDocument, type Document, type YAMLError} from 'yaml';
import type {Problem} from '#shared/problem.ts';
import {schemas, type FrontMatter} from './front-matter-schema.ts';
import {describeIssue} from './front-matter-issues.ts';
import {valueLines, type ValueLines} from './front-matter-lines.ts';
import {explainMissing} from './missing-front-matter.ts';
import {didYouMean, nearest} from './nearest.ts';
import {problem} from './rules.ts';
import {explainSyntax} from './syntax-hint.ts';
import {pageKinds, type PageKind} from './types.ts';

export interface ReadFrontMatter {
  readonly data: FrontMatter | undefined;
  /** 1-based line of each value, by its path: `fakta`, `fakta.2`. */
  readonly lines: ValueLines;
  readonly problems: readonly Problem[];
}

function unusable(found: Problem): ReadFrontMatter {
  return {data: undefined, lines: new Map(), problems: [found]};
}

/** Reads and checks a page's front matter. Never throws: what is wrong comes back as problems. */
export function readFrontMatter(file: string, {tree, text}: {tree: Root; text: string}): ReadFrontMatter {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml');
  if (!node) return unusable(problem('sidhuvud-saknas', {file, ...explainMissing(text.split(/\r?\n/))}));
  const counter = new LineCounter();
  const yaml = parseDocument(node.value, {lineCounter: counter});
  const syntaxError = yaml.errors[0];
  if (syntaxError) return unusable(describeSyntaxError(file, node.value, syntaxError));
  const raw = toPlain(yaml);
  if (raw instanceof ReferenceError) {
    const what = 'Sidhuvudet hänvisar till sig självt med & och *';
    const fix = 'skriv ut värdena i stället, eller sätt citattecken om dem';
    return unusable(problem('sidhuvud-skrivfel', {file, line: 1, what, fix}));
  }
  return validate({file, lines: valueLines(yaml, counter)}, raw);
}

/** The values; or the error of aliases that would unfold without end. */
function toPlain(yaml: Document): unknown {
  try {
    return yaml.toJS();
  } catch (error) {
    return error;
  }
}

function describeSyntaxError(file: string, text: string, {code, linePos}: YAMLError): Problem {
  // The three dashes stand on the file's first line, so that line 1 of the YAML is line 2 of the file.
  const line = (linePos?.[0].line ?? 1) + 1;
  if (code === 'DUPLICATE_KEY') {
    const what = 'Uppgiften på raden finns redan i sidhuvudet';
    return problem('sidhuvud-skrivfel', {file, line, what, fix: 'ta bort den ena av de två raderna'});
  }
  const {row, what, fix} = explainSyntax(text.split('\n'), line - 2);
  return problem('sidhuvud-skrivfel', {file, line: row + 2, what, fix});
}

function isKind(value: unknown): value is PageKind {
  return pageKinds.some((kind) => kind === value);
}

interface Place {
  readonly file: string;
  readonly lines: ValueLines;
}

function validate({file, lines}: Place, raw: unknown): ReadFrontMatter {
  const kind = raw !== null && typeof raw === 'object' && 'typ' in raw ? (raw.typ ?? undefined) : undefined;
  if (!isKind(kind)) return {data: undefined, lines, problems: [describeKind({file, lines}, kind)]};
  const result = schemas[kind].safeParse(raw);
  if (result.success) return {data: result.data, lines, problems: []};
  const problems = result.error.issues.flatMap((issue) => describeIssue({file, kind, lines, raw}, issue));
  return {data: undefined, lines, problems};
}

function describeKind({file, lines}: Place, kind: unknown): Problem {
  const line = lines.get('typ') ?? 1;
  const kinds = pageKinds.join(', ');
  if (kind === undefined) {
    const fix = `lägg till raden "typ:" i sidhuvudet med ett av ${kinds}`;
    return problem('uppgift-saknas', {file, line, what: 'Uppgiften "typ" saknas', fix});
  }
  const what =
    typeof kind === 'string'
      ? `Typen "${kind}" finns inte${didYouMean(nearest(kind, pageKinds))}`
      : 'Uppgiften "typ" är inte ett ord';
  return problem('uppgift-fel', {file, line, what, fix: `skriv ett av ${kinds} efter "typ:"`});
}
