/** A page's content as a reader meets it, taken from the built HTML once; search, embed and other outputs are made of it. */
export interface Article {
  /** URL path without trailing slash: `/roller/systemagare`. */
  readonly url: string;
  readonly title: string;
  /** `typ:` of the page; 'start', 'sok' … for pages that are not Markdown. */
  readonly kind: string;
  readonly edition: string;
  readonly description: string;
  /** Page level first (id ''), then every heading with an id, in reading order. */
  readonly sections: readonly ArticleSection[];
  /** The article's own markup, serialised. */
  readonly html: string;
}

export interface ArticleSection {
  /** Anchor; '' for what stands before the first heading. */
  readonly id: string;
  /** 1 for the page itself, else the heading's level. */
  readonly level: number;
  readonly title: string;
  /** Plain text, white space collapsed. Without diagrams, navigation and derived tables. */
  readonly text: string;
}
