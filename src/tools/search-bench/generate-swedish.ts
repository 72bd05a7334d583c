import type {SearchEntry, SearchPage} from '../../search/core/types.ts';
import {createRandom} from './random.ts';

const heads =
  'system drift verksamhet kommun nämnd förvaltning information säkerhet tjänst produkt plan skola vård miljö bygg trafik'.split(
    ' ',
  );
const tails =
  'ansvar plan råd stöd chef mål beslut ärende register grupp avtal tillsyn policy utredning samordning utveckling'.split(
    ' ',
  );
const links = ['', 's'];

export interface Generated {
  readonly pages: SearchPage[];
  /** Questions of one to three words that stand in the texts. */
  readonly queries: string[];
}

/**
 * Swedish-like text for measuring growth: words by how often they stand in `words` (Zipf), and compounds made of
 * Swedish parts, so that the vocabulary grows with the text as it does in real handbooks. Six sections a page, about
 * 60 words a section. The same numbers give the same text.
 */
export function generateSwedish(words: readonly string[], sections: number): Generated {
  const random = createRandom(sections + 1);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const compound = () =>
    `${pick(heads)}${pick(links)}${pick(tails)}${random() < 0.3 ? pick(tails) : ''}${pick(['', 'en', 'et', 's'])}`;
  const rare = () =>
    `${compound()}${Math.floor(random() * sections)
      .toString(36)
      .replaceAll(/\d/g, 'k')}`;
  const word = () => {
    const kind = random();
    if (kind < 0.9) return words[Math.floor(words.length * random() ** 3)] ?? '';
    return kind < 0.99 ? compound() : rare();
  };
  const text = (length: number) => Array.from({length}, word).join(' ');
  const entry = (url: string, anchor: string): SearchEntry => ({
    url,
    anchor,
    title: text(2 + Math.floor(random() * 3)),
    kind: 'sida',
    roles: [],
    answer: '',
    text: text(30 + Math.floor(random() * 60)),
    aliases: [],
  });
  const perPage = 6;
  const pages = Array.from({length: Math.ceil(sections / perPage)}, (_, number): SearchPage => {
    const url = `/sida/${number}`;
    const entries = Array.from({length: perPage}, (__, index) =>
      entry(url, index === 0 ? '' : `avsnitt-${index}`),
    );
    return {url, title: entries[0]?.title ?? '', kind: 'sida', weight: 100, entries};
  });
  const queries = Array.from({length: 40}, () => text(1 + Math.floor(random() * 3)));
  return {pages, queries};
}

/** All words of texts, the most frequent first. */
export function wordsByFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([word]) => word);
}
