import type {HitKind} from '../core/types.ts';
import type {Failure} from './messages.ts';

/** Every word that the search says to readers. */
export const kindNames: Readonly<Record<HitKind, string>> = {
  roll: 'Roll',
  organ: 'Organ',
  process: 'Process',
  steg: 'Steg',
  system: 'System',
  mal: 'Mål',
  dokument: 'Dokument',
  term: 'Begrepp',
  sida: 'Sida',
};

export const failureTexts: Readonly<Record<Failure, string>> = {
  network: 'Sökningen kunde inte hämtas. Kontrollera att du är ansluten till nätet.',
  damaged: 'Sökningens register är skadat eller hann inte hämtas klart.',
  other: 'Sökningen fungerar inte just nu.',
};

export const texts = {
  results: 'Sökresultat',
  panel: 'Sökförslag',
  loading: 'Söker …',
  retry: 'Försök igen',
  toIndex: 'Öppna registret från A till Ö',
  didYouMean: 'Menade du',
  also: 'Visar även:',
  nearest: 'Sidor med en liknande rubrik:',
  emptyHint: 'Prova ett annat ord, eller leta i registret från A till Ö.',
  keys: 'Pilarna väljer, Retur öppnar, Esc stänger.',
  allKinds: 'Alla typer',
  allRoles: 'Alla roller',
  kind: 'Typ',
  role: 'Roll eller organ',
  edition: 'Utgåva',
  on: 'i processen',
  unknownEdition: 'Utgåvan i adressen finns inte. Du ser den gällande.',
  filtered: 'Du har valt att bara se vissa träffar.',
  clearFilters: 'Visa alla typer och roller',
} as const;

/** Said above results of another edition than the valid one. */
export function otherEdition(label: string): string {
  return `Du söker i ${label}, som inte är den gällande utgåvan.`;
}

export function noHits(query: string): string {
  return `Inga träffar på ”${query}”.`;
}

export function showAll(query: string): string {
  return `Visa alla träffar på ”${query}”`;
}

/** "12 träffar", or "De 25 bästa av 60 träffar" where not all are shown. */
export function hitCount(shown: number, total: number): string {
  if (total === 1) return '1 träff';
  return shown < total ? `De ${shown} bästa av ${total} träffar` : `${total} träffar`;
}

/**
 * How a result is called. Sections have titles such as "Så utses du", which say little without their page; a step has
 * its process beside it, and a page, a term or a further place of the same page needs no more.
 */
export function nameOf(
  {title, anchor, kind}: {readonly title: string; readonly anchor: string; readonly kind: HitKind},
  pageTitle: string,
  isFirst: boolean,
): {readonly name: string; readonly place: string} {
  if (!isFirst || anchor === '' || kind === 'term') return {name: title, place: ''};
  return kind === 'steg' ? {name: title, place: pageTitle} : {name: `${pageTitle}: ${title}`, place: ''};
}
