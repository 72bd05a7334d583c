import {elementUrl} from './addresses.ts';
import {escapeHtml} from '#shared/escape-html.ts';

/**
 * What a frame may do. Same origin: its own, not the host's; without it the search and the ticks of checklists cannot
 * be kept. Popups: links that leave the frame. Forms: the search field. Downloads and modals: files and printing of
 * checklists. Never the host's own window.
 */
const rights =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

export interface FrameInput {
  readonly src: string;
  readonly title: string;
  readonly width: number | '100%';
  /** Pixels. */
  readonly height: number;
}

/** A frame that any host can show, with or without scripts. */
export function frameSnippet({src, title, width, height}: FrameInput): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" sandbox="${rights}"></iframe>`;
}

/** How high a frame is where nothing can tell it: a screenful of a page, or the search field with its list. */
export function plainHeight(url: string): number {
  return url === '/sok' ? 500 : 800;
}

export interface ElementInput {
  /** Address of the site, without trailing slash. */
  readonly siteUrl: string;
  /** From the top of the handbook: `/roller/systemagare`; `/sok` is the search field alone. */
  readonly url: string;
  /** The frame for hosts where the element does not come to life. */
  readonly frame: string;
}

/** The frame with the element around it, which makes it as high as its text. */
export function elementSnippet({siteUrl, url, frame}: ElementInput): string {
  const src = `src="${escapeHtml(siteUrl)}/embed"`;
  const [name, attributes] =
    url === '/sok'
      ? ['it-handbok-sok', src]
      : ['it-handbok', `${src} path="${escapeHtml(url)}" sync="handbok"`];
  return `<${name} ${attributes}>
  ${frame}
</${name}>
<script defer src="${escapeHtml(siteUrl)}${elementUrl}"></script>`;
}
