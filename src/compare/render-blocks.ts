import {escapeHtml} from '#shared/escape-html.ts';
import type {BlockKind, ComparedBlock, Piece} from './types.ts';

const labels = {added: 'Nytt', removed: 'Borttaget', changed: 'Ändrat'} as const;

/** The words that a screen reader says around a difference, which others see by line and colour. */
const spoken = {added: 'Tillagt', removed: 'Borttaget'} as const;
const tags = {added: 'ins', removed: 'del'} as const;

/** The differences of a page as HTML: what is the same is left out, but for the headings that tell where one is. */
export function renderBlocks(blocks: readonly ComparedBlock[]): string {
  const runs: {state: ComparedBlock['state'] | 'place'; blocks: ComparedBlock[]}[] = [];
  for (const [index, block] of blocks.entries()) {
    const state = leadsToChange(blocks, index) ? 'place' : block.state;
    const last = runs.at(-1);
    if (last?.state === state) last.blocks.push(block);
    else runs.push({state, blocks: [block]});
  }
  return runs
    .map(({state, blocks: run}) => {
      const html = run.map(renderText).join('\n');
      if (state === 'same') return `<p class="jamfor-lika">${countSame(run.length)}</p>`;
      if (state === 'place') return html;
      return `<div class="jamfor-del"><p class="jamfor-etikett">${labels[state]}</p>${html}</div>`;
    })
    .join('\n');
}

function countSame(count: number): string {
  return count === 1 ? 'Ett stycke är lika i båda.' : `${count} stycken är lika i båda.`;
}

const depths: Readonly<Record<string, number>> = {heading: 1, subheading: 2};

/** Whether a heading that is the same has a change below it, before the next heading of its own depth. */
function leadsToChange(blocks: readonly ComparedBlock[], index: number): boolean {
  const heading = blocks[index];
  const depth = depths[heading?.kind ?? ''];
  if (depth === undefined || heading?.state !== 'same') return false;
  for (const block of blocks.slice(index + 1)) {
    if ((depths[block.kind] ?? 3) <= depth) return false;
    if (block.state !== 'same') return true;
  }
  return false;
}

const elements: Readonly<Record<BlockKind, readonly [open: string, close: string]>> = {
  heading: ['<h2>', '</h2>'],
  subheading: ['<h3>', '</h3>'],
  item: ['<p class="jamfor-punkt">', '</p>'],
  row: ['<p>', '</p>'],
  text: ['<p>', '</p>'],
  code: ['<pre>', '</pre>'],
};

function renderText({kind, pieces}: ComparedBlock): string {
  const [open, close] = elements[kind];
  return open + pieces.map(renderPiece).join('') + close;
}

function renderPiece({state, text}: Piece): string {
  if (state === 'same') return escapeHtml(text);
  const tag = tags[state];
  return `<${tag}><span class="hb-dold">${spoken[state]}: </span>${escapeHtml(text)}<span class="hb-dold"> (slut) </span></${tag}>`;
}
