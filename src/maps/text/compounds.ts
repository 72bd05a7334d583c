/**
 * First elements of Swedish compounds that occur in municipal governance, with their joint.
 * The patterns know syllables, not words: they give "acceptan-s-test" and "kom-munö-ver".
 * A border after one of these is both right and easiest to read.
 */
const elements = [
  'acceptans',
  'ansvars',
  'användar',
  'arbets',
  'arkiv',
  'avtals',
  'avvecklings',
  'begrepps',
  'behovs',
  'behörighets',
  'besluts',
  'beställnings',
  'biträdes',
  'data',
  'debiterings',
  'dokument',
  'drift',
  'drifts',
  'e-',
  'ekonomi',
  'enhets',
  'finansierings',
  'förvaltnings',
  'förändrings',
  'godkännande',
  'granskning',
  'gransknings',
  'grupp',
  'handlings',
  'handläggnings',
  'informations',
  'infrastruktur',
  'insats',
  'integritets',
  'investerings',
  'konfigurations',
  'konsekvens',
  'kommun',
  'kontors',
  'kostnads',
  'krav',
  'kravställnings',
  'lednings',
  'leverans',
  'leverantörs',
  'livscykel',
  'mål',
  'målbilds',
  'organisations',
  'personuppgifts',
  'plan',
  'process',
  'produkt',
  'projekt',
  'registrerings',
  'resurs',
  'risk',
  'riktlinje',
  'samordnings',
  'samråds',
  'service',
  'skydds',
  'standard',
  'standardiserings',
  'strategi',
  'styr',
  'styrnings',
  'system',
  'säkerhets',
  'teknik',
  'tjänste',
  'underhålls',
  'upphandlings',
  'uppföljnings',
  'utbildnings',
  'utvecklings',
  'verksamhets',
  'ärende',
  'årsredovisnings',
];

const longestFirst = elements.toSorted((a, b) => b.length - a.length);

/** The last part must be long enough to be a word of its own, and not an ending: "plan-ering" is no compound. */
const shortestTail = 4;
const ending = /^(?:ering|erad|erar|iser|els|ning|ande|arna|aren|aktig|ighet)/u;

function isElement(text: string, part: string, at: number): boolean {
  const rest = at + part.length;
  return text.startsWith(part, at) && text.length - rest >= shortestTail && !ending.test(text.slice(rest));
}

/**
 * Places where one part of a compound ends, as lengths of the text before, ascending: `dataskyddsombud` → [4, 10].
 * `syllables` are the places that the patterns know; where several elements fit, one that ends at such a place
 * wins, so that "driftstart" is not broken after its first s.
 */
export function compoundBorders(word: string, syllables: readonly number[]): readonly number[] {
  const text = word.toLowerCase();
  const borders: number[] = [];
  let at = 0;
  while (at < text.length) {
    const fitting = longestFirst.filter((part) => isElement(text, part, at));
    const start = at;
    const element = fitting.find((part) => syllables.includes(start + part.length)) ?? fitting[0];
    if (element === undefined) break;
    at += element.length;
    borders.push(at);
  }
  return borders;
}
