/**
 * Types of `<it-handbok>` and `<it-handbok-sok>`, for intranets that are written in TypeScript. Published as
 * /embed/element.d.ts beside the script /embed/element.js.
 */

/** A page of the handbook, from its top: `/roller/systemagare`. */
export type HandbokPath = `/${string}`;

/** Attributes of `<it-handbok>`. */
export interface HandbokAttributes {
  /** Address of the embedded handbook, `https://handbok.example.se/embed`. Its origin is the only one listened to. */
  src: string;
  /** The page that is shown first, or is to be shown now. Without it: the start page. */
  path?: string;
  /**
   * Name of a parameter of the host's own address that keeps the page, so that it can be linked to: `handbok` gives
   * `?handbok=/roller/systemagare#beslut`. Without it the address is left alone.
   */
  sync?: string;
  /** `ljus`, `mork`, or `auto` (the default): as the reader's system is set. */
  theme?: 'auto' | 'ljus' | 'mork';
  /** Height in pixels of what covers the top of the host's page, such as a header that stays. Default 0. */
  offset?: string;
  /** Milliseconds before a link is shown for want of an answer. Default 8000. */
  timeout?: string;
}

/** Attributes of `<it-handbok-sok>`. The first `<it-handbok>` of the page shows its results; without one, a new tab. */
export type HandbokSokAttributes = Pick<HandbokAttributes, 'src' | 'theme' | 'timeout'>;

/** Events, all on the element; they bubble. `preventDefault()` leaves to the listener what the element would do. */
export interface HandbokEventMap {
  /** The page's height in pixels has changed. Then: the frame gets that height. */
  'handbok-storlek': CustomEvent<{readonly height: number}>;
  /** The frame shows another page or place. Then: the host's address follows, if `sync` asks for it. */
  'handbok-navigering': CustomEvent<{
    readonly path: HandbokPath;
    readonly hash: string;
    readonly title: string;
  }>;
  /** The reader went to an anchor, so many pixels below the frame's top. Then: the host scrolls there. */
  'handbok-ankare': CustomEvent<{readonly top: number}>;
  /** The reader chose a result in `<it-handbok-sok>`, such as `/roller/systemagare#beslut`, or all: `/register?q=…`. Then: `<it-handbok>` shows it. */
  'handbok-val': CustomEvent<{readonly place: string}>;
  /** `inget-svar`: no page has answered; a link is shown. `hojdslinga`: the height grows for ever; it is left as it is. */
  'handbok-fel': CustomEvent<{readonly orsak: 'inget-svar' | 'hojdslinga'}>;
}

declare global {
  interface HTMLElementTagNameMap {
    'it-handbok': HTMLElement;
    'it-handbok-sok': HTMLElement;
  }
  interface HTMLElementEventMap extends HandbokEventMap {}
}
