import type {z} from 'zod';
import type {Problem} from '#shared/problem.ts';
import {lineAt, type ValueLines} from './front-matter-lines.ts';
import {schemas} from './front-matter-schema.ts';
import {didYouMean, nearest} from './nearest.ts';
import {problem, type RuleId} from './rules.ts';
import {notStated, type PageKind} from './types.ts';

/** The front matter that an issue was found in. */
interface IssueContext {
  readonly file: string;
  readonly kind: PageKind;
  readonly lines: ValueLines;
  /** The values as written. */
  readonly raw: unknown;
}

/** Puts one validation issue in words that an editor understands. */
export function describeIssue(context: IssueContext, found: z.core.$ZodIssue): Problem[] {
  const issue = innermost(found);
  if (issue.code === 'unrecognized_keys') return describeUnknown(context, issue);
  const value = valueAt(context.raw, issue.path);
  const missing = value === undefined || value === null || value === '';
  return [missing ? describeMissing(context, issue) : describeWrong(context, issue, value)];
}

/** The key at the top of the front matter, and the name in its list that an issue is about; often the same. */
function namesOf({path}: z.core.$ZodIssue): {key: string; name: string} {
  const key = String(path[0] ?? '');
  return {key, name: path.findLast((part) => typeof part === 'string') ?? key};
}

function describeMissing({file, kind, lines}: IssueContext, issue: z.core.$ZodIssue): Problem {
  const {key, name} = namesOf(issue);
  const what = name === key ? `Uppgiften "${name}" saknas` : `Uppgiften "${name}" saknas under "${key}"`;
  const where = name === key ? 'i sidhuvudet' : `under "${key}"`;
  const silence = allowsNotStated(kind, key) ? `; skriv ${notStated} om källan inte säger det` : '';
  const fix = `skriv raden "${name}:" ${where} med ${expectation(name, issue)}${silence}`;
  return problem(ruleOfMissing(kind, key), {file, line: lineAt(lines, issue.path), what, fix});
}

/** Keys that governance depends on have rules of their own, which say why. */
function ruleOfMissing(kind: PageKind, key: string): RuleId {
  if (kind === 'process' && ['processagare', 'utlosare', 'resultat'].includes(key)) return 'process-styrning';
  return kind === 'roll' && key === 'utses-av' ? 'roll-utses-av' : 'uppgift-saknas';
}

function describeWrong({file, lines}: IssueContext, issue: z.core.$ZodIssue, value: unknown): Problem {
  const {key, name} = namesOf(issue);
  const subject = name === key ? `Uppgiften "${name}"` : `Uppgiften "${name}" under "${key}"`;
  const isShort = typeof value === 'string' || typeof value === 'number';
  const shown = isShort ? `värdet "${shorten(String(value))}", som` : 'ett värde som';
  const what = `${subject} har ${shown} inte går att använda`;
  const line = lineAt(lines, issue.path);
  if (isImpossibleDate(name, value)) {
    const fault = `${subject} är ${value}, men datumet finns inte i kalendern`;
    return problem('uppgift-fel', {file, line, what: fault, fix: 'rätta månaden eller dagen'});
  }
  return problem('uppgift-fel', {file, line, what, fix: `skriv ${expectation(name, issue)}`});
}

function describeUnknown(
  {file, kind, lines}: IssueContext,
  {keys, path}: z.core.$ZodIssueUnrecognizedKeys,
): Problem[] {
  const outer = path.length > 0 ? String(path[0]) : undefined;
  const known = outer === undefined ? Object.keys(schemas[kind].shape) : [];
  return keys.map((key) =>
    problem('uppgift-okand', {
      file,
      line: lineAt(lines, [...path, key]),
      what: outer
        ? `Uppgiften "${key}" hör inte hemma under "${outer}"`
        : `Uppgiften "${key}" hör inte hemma på en sida av typen ${kind}${didYouMean(nearest(key, known))}`,
      fix: outer
        ? 'ta bort den eller rätta stavningen'
        : `ta bort raden eller rätta stavningen; uppgifter för ${kind} är ${known.join(', ')}`,
    }),
  );
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What every page must state itself: the source's silence is no excuse. */
const common: readonly string[] = Object.keys(schemas.begrepp.shape);

function allowsNotStated(kind: PageKind, key: string): boolean {
  const shape: Readonly<Record<string, z.ZodType>> = schemas[kind].shape;
  return !common.includes(key) && (shape[key]?.safeParse(notStated).success ?? false);
}

const actor = 'en roll eller ett organ som it-chef (filens namn utan .md)';
const dateExample = 'ett datum i formen ÅÅÅÅ-MM-DD, som 2026-11-24';

/** What an editor writes after a key, where the kind of value does not say it well enough. */
const expectations: Readonly<Record<string, string>> = {
  title: 'sidans rubrik',
  agare: actor,
  sammanfattning: 'en mening på högst 200 tecken',
  fakta: 'en lista som [F201, F202]',
  roll: actor,
  systemagare: actor,
  systemforvaltare: actor,
  systemdriftsansvarig: actor,
  processagare: actor,
  malagare: actor,
  'beslutad-av': actor,
  'beslutar-om': 'en lista som i guiden Så redigerar du',
  'utses-av': 'en lista med roller eller organ som [systemagare]',
  dokument: 'en lista med filnamn utan .md som [it-policy]',
  process: 'namnet på en fil i processes, utan .md',
  system: 'en lista med filnamn utan .md som [intranatet]',
  'tidsgrans-fran': 'ett årtal som 2016',
  'tidsgrans-ar': 'ett årtal som 2018',
  ordning: 'ett heltal som 1',
  datum: dateExample,
  beslutsdatum: dateExample,
  publicerad: dateExample,
  uppdaterad: dateExample,
  bedomd: dateExample,
  'galler-fran': dateExample,
  'galler-till': dateExample,
};

/** What an editor writes as one of the values in a list. */
const itemExpectations: Readonly<Record<string, string>> = {
  fakta: 'ett nummer som F201',
  'utses-av': actor,
  dokument: 'ett filnamn utan .md som it-policy',
  system: 'ett filnamn utan .md som intranatet',
};

/** A list may also be left open: then what is wrong is inside the list, where there is one. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().find(({path}) => path.length > 0);
  return inner ? {...inner, path: [...issue.path, ...inner.path]} : issue;
}

function isImpossibleDate(name: string, value: unknown): value is string {
  return expectations[name] === dateExample && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** What the schema wants at the place of an issue, as an editor would say it. */
function expectation(name: string, issue: z.core.$ZodIssue): string {
  const inList = typeof issue.path.at(-1) === 'number';
  const expected = (inList ? itemExpectations[name] : undefined) ?? expectations[name];
  if (expected) return expected;
  if (issue.code === 'invalid_value') return `ett av ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format') return 'ett namn med små bokstäver a–z, siffror och bindestreck';
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? otherValue;
  return otherValue;
}

const otherValue = 'ett annat värde';
const typeWords: Readonly<Record<string, string>> = {
  string: 'en text',
  array: 'en lista som [a, b]',
  number: 'ett tal',
  object: 'uppgifter på egna rader',
};
