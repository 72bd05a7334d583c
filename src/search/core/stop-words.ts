import type {HitKind} from './types.ts';

/**
 * Words that make a sentence but name nothing: what is left of "vem är det som beslutar om nya system" is
 * "beslutar nya system". Folded. They count only in a question that has no other words.
 */
const stopWords = new Set(
  (
    'vem vems vad var varfor vart vilka vilken vilket hur nar om ar av for fran i pa som en ett den det de dem denna ' +
    'detta dessa att och eller men till med vid hos inom under over utan genom enligt mot efter fore jag vi man du ni ' +
    'mig oss dig er min mitt mina var vart vara din ditt dina sin sitt sina han hon hans hennes deras ska skall bor kan ' +
    'far maste vill behover har hade blir bli blev vara varit finns finnas gor gora gors ges ger betyder betyda menas ' +
    'innebar innebara heter kallas galler hittar hitta nagon nagot nagra sa inte aven ocksa bara da dar har nu sig sjalv ' +
    'langre behovs the of is who what egentligen sager star innehaller se ser'
  ).split(' '),
);

export function isStopWord(foldedWord: string): boolean {
  return stopWords.has(foldedWord);
}

/**
 * Words for a side of something: in "tjänsterådets uppgifter" the council is what is asked for, and a page about it
 * answers although it says "gör" instead. Folded.
 */
const sideWords = new Set(
  (
    'ansvar ansvaret ansvarar ansvarsomrade ansvarsomraden uppgift uppgiften uppgifter uppgifterna arbetsuppgift ' +
    'arbetsuppgifter arbetsuppgifterna uppdrag uppdraget roll rollen syfte syftet betydelse definition innebord ' +
    'beskrivning information sammansattning ledamoter medlemmar ' +
    // The name of the whole: every page is of it.
    'handbok handboken handbokens ' +
    // What a verb has beside it: "byta ut", "stänga ner", "följa upp".
    'ut in ner ned upp fram bort'
  ).split(' '),
);
const sideWeight = 0.5;

/** How much a folded word says of what is asked for: 0, a part, or 1. */
export function wordWeight(foldedWord: string): number {
  if (stopWords.has(foldedWord)) return 0;
  return sideWords.has(foldedWord) ? sideWeight : 1;
}

/** What a question asks for by its question word. Folded. */
const askedFor: Readonly<Record<string, readonly HitKind[]>> = {
  vem: ['roll', 'organ'],
  vems: ['roll', 'organ'],
  hur: ['process'],
};

/** What a question asks for by naming it, beside other words: "vilka mål finns för e-tjänster". Folded. */
const named: Readonly<Record<string, HitKind>> = {
  process: 'process',
  processen: 'process',
  mal: 'mal',
  malet: 'mal',
  dokument: 'dokument',
  dokumentet: 'dokument',
};
/** Swedish names who does something by these endings: "förvaltaren" asks for a role, "förvaltningen" does not. */
const person = /(?:[^aeiou](?:are|aren|arens|arna|arnas)|chef|chefen|chefens|ansvarig|ansvarige|ansvariga)$/;

interface Word {
  readonly folded: string;
  readonly weight: number;
}

/** The kinds of result that the question asks for. */
export function favouredKinds(words: readonly Word[]): readonly HitKind[] {
  const hasOthers = words.some(({folded, weight}) => weight > 0 && !Object.hasOwn(named, folded));
  return words.flatMap(({folded}) => {
    const asked = Object.hasOwn(askedFor, folded) ? (askedFor[folded] ?? []) : [];
    const kind = hasOthers && Object.hasOwn(named, folded) ? named[folded] : undefined;
    const role: readonly HitKind[] = person.test(folded) ? ['roll'] : [];
    return [...asked, ...role, ...(kind === undefined ? [] : [kind])];
  });
}
