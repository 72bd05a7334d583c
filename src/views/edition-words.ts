import type {Edition, EditionDecision} from '#model/edition.ts';
import {notStated} from '#model/types.ts';
import {swedishDate} from './words.ts';

/** Where an edition stands: the one that is valid, one that another has replaced, or what is not yet decided. */
export type Standing = 'valid' | 'replaced' | 'draft';

export function standingOf({decision, base}: Edition): Standing {
  if (!decision) return 'draft';
  return base === '' ? 'valid' : 'replaced';
}

const notKnown = 'inte angivet';

/** A value of the decision data as readers see it. */
export function known(value: string): string {
  return value === notStated ? notKnown : value;
}

/** A day of the decision data as readers see it. */
export function knownDay(day: string): string {
  return day === notStated ? notKnown : swedishDate(day);
}

/** "från 1 januari 2027 till 31 december 2028". */
export function period({validFrom, validTo}: EditionDecision): string {
  const parts = [
    ...(validFrom === notStated ? [] : [`från ${swedishDate(validFrom)}`]),
    ...(validTo === notStated ? [] : [`till ${swedishDate(validTo)}`]),
  ];
  return parts.length === 0 ? 'giltighetstiden är inte angiven' : parts.join(' ');
}

/** Whether and how long an edition is valid, in a few words. */
export function validity(edition: Edition): string {
  if (!edition.decision) return 'inte beslutad';
  return standingOf(edition) === 'valid'
    ? `gäller, ${period(edition.decision)}`
    : 'ersatt av en nyare utgåva';
}

/** An edition's name inside a sentence: "utgåva 1", "arbetsversionen". */
export function nameInText(edition: Edition): string {
  if (standingOf(edition) === 'draft') return 'arbetsversionen';
  return edition.name.charAt(0).toLowerCase() + edition.name.slice(1);
}
