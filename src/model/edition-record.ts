import {isMap, isScalar, LineCounter, parseDocument, stringify, type Document} from 'yaml';
import * as z from 'zod';
import type {Problem} from '#shared/problem.ts';
import type {EditionDecision} from './edition.ts';
import {dateOrNotStated, isoDate, text} from './front-matter-values.ts';
import {problem} from './rules.ts';
import {notStated} from './types.ts';

/** What is recorded of an edition when its text is frozen. */
export interface EditionRecord extends EditionDecision {
  readonly id: string;
  /** SHA-256 of all its files, in hexadecimal: tells whether they are still what was decided. */
  readonly checksum: string;
}

/** The keys of `utgava.yaml`, which editors may complete when a decision becomes known. */
const recordSchema = z.strictObject({
  utgava: text,
  'beslutad-av': text,
  beslutsdatum: dateOrNotStated,
  diarienummer: text,
  'galler-fran': dateOrNotStated,
  'galler-till': dateOrNotStated,
  fryst: isoDate,
  kontrollsumma: z.string().regex(/^[0-9a-f]{64}$/),
});

const expectations: Readonly<Record<string, string>> = {
  beslutsdatum: `ett datum som 2026-11-26, eller ${notStated}`,
  'galler-fran': `ett datum som 2026-11-26, eller ${notStated}`,
  'galler-till': `ett datum som 2026-11-26, eller ${notStated}`,
  fryst: 'dagen då texten frystes, som 2026-11-26',
  kontrollsumma: 'kontrollsumman som kommandot "npm run edition" skrev; den står i filens historik',
};

const explanation = ` Beslutet om utgåvan. Det som inte är känt skrivs ${notStated}.
 Uppgifterna om beslutet får kompletteras. De två sista raderna och utgåvans text ändras inte.`;

/** The text of `utgava.yaml` for an edition. */
export function writeRecord(record: EditionRecord): string {
  const values: z.output<typeof recordSchema> = {
    utgava: record.id,
    'beslutad-av': record.decidedBy,
    beslutsdatum: record.decidedOn,
    diarienummer: record.diaryNumber,
    'galler-fran': record.validFrom,
    'galler-till': record.validTo,
    fryst: record.frozenOn,
    kontrollsumma: record.checksum,
  };
  return `#${explanation.replaceAll('\n', '\n#')}\n${stringify(values)}`;
}

/** Reads `utgava.yaml`. Never throws: what is wrong comes back as problems, and then without a record. */
export function readRecord(
  file: string,
  content: string,
): {readonly record?: EditionRecord; readonly problems: readonly Problem[]} {
  const counter = new LineCounter();
  const yaml = parseDocument(content, {lineCounter: counter});
  const syntaxError = yaml.errors[0];
  if (syntaxError) {
    const line = syntaxError.linePos?.[0].line ?? 1;
    const fix = 'skriv "nyckel: värde" med ett blanksteg efter kolon';
    const what = 'Uppgifterna om utgåvan har ett skrivfel på raden';
    return {problems: [problem('utgava-uppgift', {file, line, what, fix})]};
  }
  const result = recordSchema.safeParse(yaml.toJS());
  if (!result.success)
    return {problems: result.error.issues.flatMap((issue) => describe(file, {yaml, counter}, issue))};
  const {data} = result;
  const record = {
    id: data.utgava,
    decidedBy: data['beslutad-av'],
    decidedOn: data.beslutsdatum,
    diaryNumber: data.diarienummer,
    validFrom: data['galler-fran'],
    validTo: data['galler-till'],
    frozenOn: data.fryst,
    checksum: data.kontrollsumma,
  };
  return {record, problems: []};
}

interface Place {
  readonly yaml: Document;
  readonly counter: LineCounter;
}

function describe(file: string, place: Place, issue: z.core.$ZodIssue): Problem[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
  return keys.map((key) => {
    const line = lineOfKey(place, key);
    if (issue.code === 'unrecognized_keys') {
      const fix = `ta bort raden, eller använd en av ${Object.keys(recordSchema.shape).join(', ')}`;
      return problem('utgava-uppgift', {file, line: line ?? 1, what: `Uppgiften "${key}" är okänd`, fix});
    }
    const what = `Uppgiften "${key}" ${line === undefined ? 'saknas' : 'går inte att använda'}`;
    const fix = `skriv raden "${key}:" med ${expectations[key] ?? `en text, eller ${notStated}`}`;
    return problem('utgava-uppgift', {file, line: line ?? 1, what, fix});
  });
}

/** 1-based; undefined when the key is not there. */
function lineOfKey({yaml, counter}: Place, key: string): number | undefined {
  if (!isMap(yaml.contents)) return undefined;
  const pair = yaml.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair && isScalar(pair.key) && pair.key.range ? counter.linePos(pair.key.range[0]).line : undefined;
}
