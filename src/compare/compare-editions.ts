import type {Article} from '#articles/types.ts';
import {compareBlocks} from './compare-blocks.ts';
import {countWords} from './compare-text.ts';
import {readBlocks} from './read-blocks.ts';
import type {ComparedBlock, ComparedPage, Piece} from './types.ts';

/** A page to compare: what of an article counts, and its path within its edition. */
export interface PageText extends Pick<Article, 'title' | 'html'> {
  readonly path: string;
}

/** All pages that two editions have, in the order of their paths, with their differences. */
export function compareEditions(before: readonly PageText[], after: readonly PageText[]): ComparedPage[] {
  const old = new Map(before.map((page) => [page.path, page]));
  const fresh = new Map(after.map((page) => [page.path, page]));
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return paths.flatMap((path) => comparePage(path, old.get(path), fresh.get(path)) ?? []);
}

function comparePage(
  path: string,
  old: PageText | undefined,
  fresh: PageText | undefined,
): ComparedPage | undefined {
  const title = fresh?.title ?? old?.title;
  if (title === undefined) return undefined;
  const blocks = compareBlocks(blocksOf(old), blocksOf(fresh));
  return {
    path,
    title,
    state: !old ? 'added' : !fresh ? 'removed' : stateOf(blocks),
    blocks,
    wordsRemoved: countPieces(blocks, 'removed'),
    wordsAdded: countPieces(blocks, 'added'),
  };
}

/** The title counts as the page's first text. */
function blocksOf(page: PageText | undefined): ReturnType<typeof readBlocks> {
  return page ? [{kind: 'text', text: page.title}, ...readBlocks(page.html)] : [];
}

function stateOf(blocks: readonly ComparedBlock[]): 'same' | 'changed' {
  return blocks.every(({state}) => state === 'same') ? 'same' : 'changed';
}

function countPieces(blocks: readonly ComparedBlock[], state: Piece['state']): number {
  const texts = blocks.flatMap(({pieces}) => pieces.filter((piece) => piece.state === state));
  return texts.reduce((sum, {text}) => sum + countWords(text), 0);
}
