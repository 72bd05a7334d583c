/** A paragraph, list item, heading or table row of an article, as text. */
export interface Block {
  readonly kind: BlockKind;
  /** White space collapsed; the cells of a row are set apart by " · ". */
  readonly text: string;
}

export const blockKinds = ['heading', 'subheading', 'item', 'row', 'code', 'text'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A piece of text that both editions have, or only one of them. */
export interface Piece {
  readonly state: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A block of the comparison: in both editions, with its differences word by word, or in one of them. */
export interface ComparedBlock {
  readonly kind: BlockKind;
  readonly state: 'same' | 'changed' | 'removed' | 'added';
  readonly pieces: readonly Piece[];
}

/** A page as it is in two editions. */
export interface ComparedPage {
  /** Path within an edition: `/roller/systemagare`. */
  readonly path: string;
  readonly title: string;
  readonly state: ComparedBlock['state'];
  readonly blocks: readonly ComparedBlock[];
  /** How many words only one of the two has. */
  readonly wordsRemoved: number;
  readonly wordsAdded: number;
}
