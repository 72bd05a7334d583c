import {parseArgs} from 'node:util';
import {draft, type EditionDecision} from '#model/edition.ts';
import {notStated} from '#model/types.ts';

/** An edition that someone asks for. */
export interface EditionRequest {
  readonly id: string;
  readonly decision: EditionDecision;
}

export const usage = `Så här tar du fram en utgåva av handboken:
  npm run edition -- 1 [uppgifter om beslutet]

Uppgifter om beslutet, som alla kan lämnas bort om de inte är kända:
  --beslutad-av kommunstyrelsen     roll eller organ som beslutade, som i filens namn
  --datum 2026-11-26                dagen för beslutet
  --diarienummer "KS 2026/123"
  --galler-fran 2027-01-01
  --galler-till 2028-12-31`;

const option = {type: 'string'} as const;
const options = {
  'beslutad-av': option,
  datum: option,
  diarienummer: option,
  'galler-fran': option,
  'galler-till': option,
};

/** Names that mean something else to us or to Docusaurus. */
const reserved = new Set<string>([draft.id, 'current', 'next']);

/**
 * Reads what someone wrote after the command.
 *
 * @param today the day on which the text is frozen
 * @returns the request, or one Swedish sentence for each thing that is wrong
 */
export function readRequest(
  args: readonly string[],
  today: string,
): {readonly request: EditionRequest} | {readonly faults: readonly string[]} {
  const parsed = parse(args);
  if (!parsed) return {faults: [usage]};
  const {values, positionals} = parsed;
  const [id = '', ...more] = positionals;
  if (id === '' || more.length > 0) return {faults: [usage]};
  const decision: EditionDecision = {
    decidedBy: values['beslutad-av'] ?? notStated,
    decidedOn: values.datum ?? notStated,
    diaryNumber: values.diarienummer ?? notStated,
    validFrom: values['galler-fran'] ?? notStated,
    validTo: values['galler-till'] ?? notStated,
    frozenOn: today,
  };
  const faults = [...faultsOfId(id), ...faultsOfDays(decision)];
  return faults.length > 0 ? {faults} : {request: {id, decision}};
}

/** Undefined for an option that does not exist or has no value. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], allowPositionals: true, options});
  } catch {
    return undefined;
  }
}

function faultsOfId(id: string): string[] {
  if (reserved.has(id)) return [`En utgåva kan inte heta "${id}": välj till exempel 1 eller 2027.`];
  if (/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id) && id.length <= 20) return [];
  return [
    `En utgåva kan inte heta "${id}": använd högst 20 små bokstäver a–z och siffror, med bindestreck eller punkt emellan, till exempel 1 eller 2027-1.`,
  ];
}

function faultsOfDays({decidedOn, validFrom, validTo}: EditionDecision): string[] {
  const days = {datum: decidedOn, 'galler-fran': validFrom, 'galler-till': validTo};
  const wrong = Object.entries(days)
    .filter(([, day]) => day !== notStated && !isDay(day))
    .map(([name, day]) => `--${name} ${day} är inget datum: skriv till exempel 2026-11-26.`);
  const isBackwards = isDay(validFrom) && isDay(validTo) && validTo < validFrom;
  return [...wrong, ...(isBackwards ? ['Utgåvan kan inte sluta gälla innan den börjar gälla.'] : [])];
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
  );
}
