import type {Root, Yaml} from 'mdast';
import {isMap, isScalar, LineCounter, parseDocument, type Document} from 'yaml';
import type {z} from 'zod';
import type {Problem} from '#shared/problem.ts';
import {schemas, type FrontMatter} from './front-matter-schema.ts';
import {problem} from './rules.ts';
import {pageKinds, type PageKind} from './types.ts';

export interface ReadFrontMatter {
  readonly data: FrontMatter | undefined;
  /** 1-based line of each top-level key. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const nothing = {data: undefined, lines: new Map<string, number>()};

/** Reads and checks a page's front matter. Never throws: what is wrong comes back as problems. */
export function readFrontMatter(file: string, tree: Root): ReadFrontMatter {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml');
  if (!node) {
    const fix =
      'börja filen med tre streck (---), uppgifterna title, typ, agare och sammanfattning, och tre streck igen';
    return {
      ...nothing,
      problems: [problem('sidhuvud-saknas', {file, line: 1, what: 'Sidan saknar sidhuvud', fix})],
    };
  }
  const counter = new LineCounter();
  const yaml = parseDocument(node.value, {lineCounter: counter});
  const syntaxError = yaml.errors[0];
  if (syntaxError) {
    const line = (syntaxError.linePos?.[0].line ?? 1) + 1;
    const what = 'Sidhuvudet har ett skrivfel på raden';
    const fix =
      'skriv "nyckel: värde" med ett blanksteg efter kolon, och citattecken om värdet innehåller kolon, nummertecken eller klamrar';
    return {...nothing, problems: [problem('sidhuvud-skrivfel', {file, line, what, fix})]};
  }
  return validate(file, yaml, keyLines(yaml, counter));
}

function keyLines(yaml: Document, counter: LineCounter): Map<string, number> {
  const lines = new Map<string, number>();
  if (!isMap(yaml.contents)) return lines;
  for (const {key} of yaml.contents.items) {
    if (isScalar(key) && key.range) lines.set(String(key.value), counter.linePos(key.range[0]).line + 1);
  }
  return lines;
}

function isKind(value: unknown): value is PageKind {
  return pageKinds.some((kind) => kind === value);
}

function validate(file: string, yaml: Document, lines: ReadonlyMap<string, number>): ReadFrontMatter {
  const raw: unknown = yaml.toJS();
  const kind = raw !== null && typeof raw === 'object' && 'typ' in raw ? raw.typ : undefined;
  if (!isKind(kind)) {
    const rule = kind === undefined ? 'uppgift-saknas' : 'uppgift-fel';
    const what = kind === undefined ? 'Uppgiften "typ" saknas' : `Typen "${String(kind)}" finns inte`;
    const fix = `lägg till "typ:" i sidhuvudet, med en av ${pageKinds.join(', ')}`;
    return {
      data: undefined,
      lines,
      problems: [problem(rule, {file, line: lines.get('typ') ?? 1, what, fix})],
    };
  }
  const result = schemas[kind].safeParse(raw);
  if (result.success) return {data: result.data, lines, problems: []};
  const problems = result.error.issues.flatMap((issue) => describeIssue({file, kind, lines, raw}, issue));
  return {data: undefined, lines, problems};
}

interface IssueContext {
  readonly file: string;
  readonly kind: PageKind;
  readonly lines: ReadonlyMap<string, number>;
  readonly raw: unknown;
}

function isMissing(raw: unknown, path: readonly PropertyKey[]): boolean {
  let value = raw;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return true;
    value = Reflect.get(value, part);
  }
  return value === undefined || value === null || value === '';
}

/** Puts one validation issue in words that an editor understands. */
function describeIssue({file, kind, lines, raw}: IssueContext, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const at = issue.path.length > 0 ? lines.get(String(issue.path[0])) : undefined;
    return issue.keys.map((key) =>
      problem('uppgift-okand', {
        file,
        line: at ?? lines.get(key) ?? 1,
        what: `Uppgiften "${key}" hör inte hemma på en sida av typen ${kind}`,
        fix: `ta bort raden eller rätta stavningen; uppgifter för ${kind} är ${Object.keys(schemas[kind].shape).join(', ')}`,
      }),
    );
  }
  const key = String(issue.path[0] ?? '');
  const line = lines.get(key) ?? 1;
  if (isMissing(raw, issue.path)) {
    const inList = issue.path.length > 1 ? ` under "${key}"` : '';
    const name = String(issue.path.at(-1));
    return [
      problem('uppgift-saknas', {
        file,
        line,
        what: `Uppgiften "${name}" saknas${inList}`,
        fix: `lägg till "${name}: ${expectation(issue)}" i sidhuvudet; är den okänd där källan tiger, skriv ej-angivet`,
      }),
    ];
  }
  return [
    problem('uppgift-fel', {
      file,
      line,
      what: `Uppgiften "${key}" har ett värde som inte går att använda`,
      fix: `skriv ${expectation(issue)}`,
    }),
  ];
}

const examples: Readonly<Record<string, string>> = {
  title: '<sidans rubrik>',
  agare: '<roll eller organ, till exempel it-chef>',
  sammanfattning: '<en mening på högst 200 tecken>',
  fakta: 'en lista som [F201, F202]',
};

/** What the schema wants at the place of an issue, as an editor would write it. */
function expectation(issue: z.core.$ZodIssue): string {
  const example = examples[String(issue.path[0])];
  if (example) return example;
  switch (issue.code) {
    case 'invalid_value':
      return `ett av ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'ett datum som 2026-11-24'
        : 'ett namn med små bokstäver a–z, siffror och bindestreck';
    case 'invalid_type':
      return typeWords[issue.expected] ?? '<värde>';
    case 'invalid_union':
      return 'ej-angivet, eller ett värde av rätt slag (ett datum som 2026-11-24, eller en lista som [systemagare])';
    case 'too_big':
      return `högst ${issue.maximum} tecken`;
    default:
      return '<värde>';
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: '<text>',
  array: 'en lista som [a, b]',
  number: 'ett tal',
  object: 'uppgifter på egna rader',
};
