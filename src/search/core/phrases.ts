import type {QueryWord} from './query-words.ts';
import {termOf} from './terms.ts';
import type {Variant, Vocabulary} from './vocabulary.ts';

/** Terms that together stand for the words `from` up to, not including, `to` of a question. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly terms: readonly string[];
  readonly weight: number;
  /** What to tell the reader: the glossary's own word. */
  readonly label?: string;
}

const shortestPiece = 3;
const shortestCompound = 6;
const mostCompounds = 4;
const prepositions = new Set(['av', 'for', 'i', 'om', 'pa', 'till', 'inom']);
const joinWeight = 0.95;
/** "IT-chef" is one word to who types it: it stands before a chef and IT apart. */
const hyphenWeight = 1.3;
const splitWeight = 0.6;

/** Two neighbouring words as one compound: "drift ansvarig", "it kontoret", "system ägare". */
export function joinedWords(words: readonly QueryWord[], vocabulary: Vocabulary): Phrase[] {
  return words.slice(1).flatMap((second, index) => {
    const first = words[index];
    if (!first || first.weight === 0 || second.weight === 0) return [];
    const weight = second.hyphenated ? hyphenWeight : joinWeight;
    return [
      ...compoundsLike(first.lower + second.lower, second.hyphenated, vocabulary),
      ...compoundsLike(`${first.lower}s${second.lower}`, false, vocabulary),
    ].map((found) => ({from: index, to: index + 2, terms: [found.term], weight: found.weight * weight}));
  });
}

/** The compound itself, or longer ones that begin or end with it: "drift ansvarig" → systemdriftsansvarig. */
function compoundsLike(compound: string, isTyped: boolean, vocabulary: Vocabulary): Variant[] {
  const term = termOf(compound);
  const isKnown = vocabulary.has(term);
  const shortest = isTyped ? shortestPiece : shortestCompound;
  const longer =
    term.length < shortest ? [] : [...vocabulary.startingWith(term), ...vocabulary.containing(term)];
  const others = longer
    .filter((found) => found !== term)
    .map((found) => ({term: found, weight: (isKnown ? 0.6 : 1) * Math.sqrt(term.length / found.length)}));
  return [...(isKnown ? [{term, weight: 1}] : []), ...others].slice(0, mostCompounds);
}

/** Two words around a preposition as one compound: "förvaltning av system" → systemförvaltning. */
export function turnedWords(words: readonly QueryWord[], vocabulary: Vocabulary): Phrase[] {
  return words.slice(2).flatMap((last, index) => {
    const [first, between] = [words[index], words[index + 1]];
    if (!first || !between || !prepositions.has(between.folded)) return [];
    const compounds = new Set(headForms(last).map((head) => termOf(head + first.lower)));
    const found = new Map<string, number>();
    for (const compound of compounds) {
      const ending = vocabulary.containing(compound).filter((term) => term.endsWith(compound));
      for (const term of [compound, ...ending.slice(0, mostCompounds)]) {
        const weight = Math.sqrt(compound.length / term.length);
        if (vocabulary.has(term)) found.set(term, Math.max(weight, found.get(term) ?? 0));
      }
    }
    return [...found].map(([term, weight]) => ({
      from: index,
      to: index + 3,
      terms: [term],
      weight: weight * joinWeight,
    }));
  });
}

/** How a word may begin a compound: as it is, without its vowel ("medarbetarperspektiv"), or with an s. */
function headForms({lower, term}: QueryWord): string[] {
  const forms = [lower, term, ...(/[aeou]$/.test(lower) ? [lower.slice(0, -1)] : [])];
  return forms.flatMap((form) => [form, `${form}s`]);
}

const particles = new Set(['ut', 'in', 'upp', 'ner', 'ned', 'bort', 'fram', 'om', 'av', 'till']);
const particleWeight = 0.7;
/** Nouns keep the older form of a particle: "stänga ner" is "nedstängning". */
const nounParticles: Readonly<Record<string, string>> = {ner: 'ned'};

/** A verb and its particle as the noun that is made of them: "följa upp" → uppföljning, "fasa ut" → utfasning. */
export function particleVerbs(words: readonly QueryWord[], vocabulary: Vocabulary): Phrase[] {
  return words.slice(1).flatMap((second, index) => {
    const first = words[index];
    if (!first || first.weight === 0 || first.term.length < shortestPiece || !particles.has(second.folded))
      return [];
    const compound = (nounParticles[second.folded] ?? second.folded) + first.term;
    return vocabulary
      .startingWith(compound)
      .slice(0, mostCompounds)
      .map((term) => ({
        from: index,
        to: index + 2,
        terms: [term],
        weight: particleWeight * Math.sqrt(compound.length / term.length),
      }));
  });
}

/** One word that the index does not know, as two that it does: "leverantörsdrift" → leverantör, drift. */
export function splitWords(words: readonly QueryWord[], vocabulary: Vocabulary): Phrase[] {
  return words.flatMap((word, index) =>
    splitsOf(word.lower, vocabulary).map((terms) => ({
      from: index,
      to: index + 1,
      terms,
      weight: splitWeight,
    })),
  );
}

function splitsOf(word: string, vocabulary: Vocabulary): string[][] {
  if (vocabulary.has(termOf(word))) return [];
  const splits: string[][] = [];
  for (let at = shortestPiece; at <= word.length - shortestPiece; at += 1) {
    const head = headTerm(word.slice(0, at), vocabulary);
    const tail = termOf(word.slice(at));
    if (head && vocabulary.has(tail)) splits.push([head, tail]);
  }
  return splits;
}

/** The first part of a compound, with or without the linking s. */
function headTerm(part: string, vocabulary: Vocabulary): string | undefined {
  const forms = part.endsWith('s') ? [part, part.slice(0, -1)] : [part];
  return forms.map(termOf).find((term) => term.length >= shortestPiece - 1 && vocabulary.has(term));
}
