/**
 * What an embedded page and the element around it say to each other. The page first posts a mark without content to
 * its parent; an element that knows the page's origin answers with a port, and the page takes it only from a parent
 * that the handbook allows. Everything else goes over that port. Both sides check each message by type and range: the
 * one that wrote it may be anybody.
 */

/** Raised when a message changes meaning; sides of different versions do not talk. */
export const version = 1;

/** From the page to whoever its parent is, so without content. */
export interface Ready {
  readonly t: 'handbok:ready';
  readonly v: typeof version;
}

/** From the element to the page's exact origin, with a port. */
export interface Hello {
  readonly t: 'handbok:hello';
  readonly v: typeof version;
}

/** Address of a page from the top of the handbook, as a reader knows it: `/roller/systemagare`. */
export type HandbokPath = `/${string}`;

export interface Place {
  readonly path: HandbokPath;
  /** '' or with its `#`, as in an address; before it a question to the page of results, `?q=…`, if there is one. */
  readonly hash: string;
}

/** From the page, over the port. Lengths in CSS pixels; places as addresses, `/roller/systemagare#beslut`. */
export type PageMessage =
  /** `height` as shown now; `print` as laid out for paper, 0 when not yet known. */
  | {readonly t: 'size'; readonly height: number; readonly print: number}
  /** The place that the frame shows has changed. `entry` names its entry in the history, where the browser names them. */
  | {readonly t: 'nav'; readonly place: string; readonly title: string; readonly entry?: string | undefined}
  /** A reader went to an anchor, so far below the frame's top. */
  | {readonly t: 'anchor'; readonly top: number}
  /** A reader chose a result of the search field. */
  | {readonly t: 'open'; readonly place: string};

/** Light, dark, or as the reader's system is set; words of the element's attribute and of css/embed.css. */
export type Theme = 'auto' | 'ljus' | 'mork';

/** From the element, over the port. */
export type HostMessage =
  | {readonly t: 'theme'; readonly value: Theme}
  /** Move the focus to the anchor that the page told of: the reader asked for it. */
  | {readonly t: 'focus'}
  /** Results of the search field are to be sent as `open`, for there is an embed that shows them. */
  | {readonly t: 'opens'};

/** In CSS pixels. No page is so long on the narrowest phone; what claims to be longer is mistaken or hostile. */
export const maxHeight = 100_000;

type Fields = Readonly<Record<string, unknown>>;

/** Anything as an object, so that it can be asked for any field. */
function fieldsOf(data: unknown): Fields {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the only border where messages come in
  return Object(data) as Fields;
}

/**
 * Reads the address of a place; undefined unless it lies within the handbook: no other host, no step up, and no
 * percent codes that would hide either.
 */
export function readPlace(value: string | null): Place | undefined {
  const text = String(value);
  if (text.length > 500) return undefined;
  const [, path, hash = ''] = /^(\/|(?:\/\w[\w.~-]*)+\/?)((?:\?q=|#)[^\s<>"\\]*)?$/.exec(text) ?? [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the expression asks for the slash
  return path ? {path: path as HandbokPath, hash} : undefined;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= maxHeight;
}

export function isGreeting(data: unknown, t: (Ready | Hello)['t']): boolean {
  const fields = fieldsOf(data);
  return fields['t'] === t && fields['v'] === version;
}

/** Reads what came from the page; undefined when it is nothing that a page of ours says. */
export function readPageMessage(data: unknown): PageMessage | undefined {
  const {t, height, print, place, title, top, entry} = fieldsOf(data);
  if (t === 'size' && isLength(height) && isLength(print)) return {t, height, print};
  if (t === 'anchor' && isLength(top)) return {t, top};
  if (typeof place !== 'string' || !readPlace(place)) return undefined;
  if (t === 'nav' && typeof title === 'string')
    return {t, place, title, entry: typeof entry === 'string' ? entry : ''};
  return t === 'open' ? {t, place} : undefined;
}

/** Reads what came from the element; undefined when it is nothing that our element says. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const {t, value} = fieldsOf(data);
  if (t === 'theme' && (value === 'auto' || value === 'ljus' || value === 'mork')) return {t, value};
  return t === 'focus' || t === 'opens' ? {t} : undefined;
}
