import {withoutMarks} from '#shared/ascii.ts';
import {createRandom} from './random.ts';
import type {Judged} from './quality.ts';

/** Ways in which a reader may write the title of a page that they know. */
const ways: Readonly<Record<string, (title: string, random: () => number) => string | undefined>> = {
  exact: (title) => title,
  folded: (title) => withoutMarks(title.toLowerCase()),
  typo: misspell,
  split: splitCompound,
  cut: cutLastWord,
};

/**
 * Questions made from titles: as written, without dots, with one typing error, with the longest compound written
 * apart, and with the last word typed to 60 %. The same titles give the same questions.
 */
export function knownItems(pages: readonly {readonly url: string; readonly title: string}[]): Judged[] {
  const random = createRandom(20_261_124);
  const byTitle = new Map<string, string[]>();
  for (const {url, title} of pages) byTitle.set(title, [...(byTitle.get(title) ?? []), url]);
  return [...byTitle].flatMap(([title, expected]) =>
    Object.entries(ways).flatMap(([group, write]) => {
      const query = write(title, random);
      return query === undefined ? [] : [{query, group, expected}];
    }),
  );
}

/** Swaps two letters, leaves one out, doubles one or takes a wrong one, in the longest word. */
function misspell(title: string, random: () => number): string | undefined {
  const word = longestWord(title);
  if (word.length < 6) return undefined;
  const at = 1 + Math.floor(random() * (word.length - 3));
  const [before, one = '', two = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const wrong = [two + one, two, one + one + two, 'e' + two][Math.floor(random() * 4)] ?? '';
  const misspelled = `${before}${wrong}${after}`;
  return misspelled === word ? undefined : title.replace(word, misspelled);
}

const heads = [
  'system',
  'produkt',
  'tjänste',
  'kommun',
  'informations',
  'drifts',
  'utvecklings',
  'förvaltnings',
  'handlings',
  'verksamhets',
  'strategi',
  'insats',
  'livs',
];

function splitCompound(title: string): string | undefined {
  const word = longestWord(title);
  const head = heads.find((one) => word.toLowerCase().startsWith(one) && word.length > one.length + 3);
  return head === undefined
    ? undefined
    : title.replace(word, `${word.slice(0, head.length)} ${word.slice(head.length)}`);
}

function cutLastWord(title: string): string | undefined {
  const last = title.split(' ').at(-1) ?? '';
  if (last.length < 5) return undefined;
  return title.slice(0, title.length - last.length + Math.ceil(last.length * 0.6));
}

function longestWord(title: string): string {
  return title.split(/[^\p{L}]+/u).toSorted((one, other) => other.length - one.length)[0] ?? '';
}
