import {toString} from 'mdast-util-to-string';
import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import type {Term} from '../types.ts';
import {unexplainedAbbreviations} from './abbreviations.ts';
import {lixLimit, lixOf} from './lix.ts';
import {proseOf, type Passage} from './prose.ts';
import {sentencesOf, type Sentence} from './sentences.ts';

/** Plain Swedish keeps below this: the handbook's own rule for its writers, in words. */
const longestSentence = 20;

/** In a shorter text one long word more or less moves the index by a point, which says nothing about the page. */
const fewestWords = 100;

/**
 * Checks how easy a page is to read: long sentences, unexplained abbreviations and the page as a whole.
 * A page whose front matter cannot be used is left alone: its kind decides what is expected of it.
 */
export function checkReadability(page: SourcePage, terms: readonly Term[]): Problem[] {
  if (!page.frontMatter) return [];
  const passages = proseOf(page.tree, page.frontMatter.typ);
  const sentences = sentencesOf(passages);
  return [
    ...longSentences(page, sentences),
    ...(page.frontMatter.typ === 'begrepp' ? [] : abbreviations(page, passages, terms)),
    ...hardPage(page, sentences),
  ];
}

function longSentences({file}: SourcePage, sentences: readonly Sentence[]): Problem[] {
  return sentences
    .filter(({words}) => words.length > longestSentence)
    .map(({line, text, words}) =>
      problem('lang-mening', {
        file,
        line,
        what: `Meningen har ${words.length} ord: "${beginning(text)}"`,
        fix: `dela den, eller gör en lista av uppräkningen; sikta på högst ${longestSentence} ord`,
      }),
    );
}

/** Enough of a sentence to find it by. */
function beginning(text: string): string {
  const most = 60;
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}

function abbreviations(page: SourcePage, passages: readonly Passage[], terms: readonly Term[]): Problem[] {
  const {file, frontMatter, tree} = page;
  const pageText = `${frontMatter?.title ?? ''} ${tree.children.map((node) => toString(node)).join(' ')}`;
  return unexplainedAbbreviations(passages, pageText, terms).map(({abbreviation, line, fullName}) =>
    problem('forkortning', {
      file,
      line,
      what: `Förkortningen ${abbreviation} förklaras inte där den används första gången`,
      fix: `skriv ${fullName ? `"${fullName} (${abbreviation})"` : `vad den står för, och sedan (${abbreviation}),`} första gången`,
    }),
  );
}

function hardPage({file, frontMatter, keyLines}: SourcePage, sentences: readonly Sentence[]): Problem[] {
  const lix = lixOf(sentences);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (!frontMatter || lix === undefined || words < fewestWords) return [];
  const limit = lixLimit(frontMatter.typ);
  if (Math.round(lix) <= limit) return [];
  return [
    problem('svarlast', {
      file,
      line: keyLines.get('title') ?? 1,
      what: `Sidan har läsbarhetsindex (LIX) ${Math.round(lix)}; en sida av typen ${frontMatter.typ} bör ha högst ${limit}`,
      fix: 'korta de längsta meningarna, och byt långa ord mot korta där det går',
    }),
  ];
}
