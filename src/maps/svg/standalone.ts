import {wrapText} from '../text/wrap.ts';
import type {MapLayout} from '../types.ts';
import {renderHeadings} from './lane-header.ts';
import {attributes} from './paint.ts';
import {lightPalette} from './palette.ts';
import {renderBody} from './render-body.ts';
import {escapeXml, short} from './xml.ts';

const margin = 10;
/** The title is set in a larger size than `textWidth` measures. */
const titleSize = 16;
const titleLine = 20;
const titleScale = titleSize / 13;

export interface StandaloneOptions {
  /** Makes an address work outside the handbook; undefined drops the link. Default: no links. */
  readonly linkTo?: (url: string) => string | undefined;
}

function withLinks(layout: MapLayout, linkTo: (url: string) => string | undefined): MapLayout {
  const link = (url: string | undefined): string | undefined => (url === undefined ? undefined : linkTo(url));
  return {
    ...layout,
    lanes: layout.lanes.map((lane) => ({...lane, url: link(lane.url)})),
    steps: layout.steps.map((placed) => ({...placed, step: {...placed.step, url: link(placed.step.url)}})),
  };
}

function renderTitle(title: string, width: number): {readonly svg: string; readonly height: number} {
  const lines = wrapText(title, {width: (width - 2 * margin) / titleScale, weight: 'bold'});
  const rows = lines.map(
    ({text}, index) =>
      `<tspan x="${margin}" y="${margin + titleSize + index * titleLine}">${escapeXml(text)} </tspan>`,
  );
  const style = `font-size="${titleSize}" font-weight="700" fill="${lightPalette.text}"`;
  return {svg: `<text ${style}>${rows.join('')}</text>`, height: 2 * margin + lines.length * titleLine};
}

/** The map as a file of its own, with title, role headings and light colours. XML, UTF-8. */
export function renderStandaloneSvg(layout: MapLayout, options: StandaloneOptions = {}): string {
  const map = withLinks(layout, options.linkTo ?? (() => undefined));
  const title = renderTitle(map.accTitle, map.width);
  const top = title.height + map.headHeight;
  const [width, height] = [short(map.width), short(top + map.height)];
  const font = `font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" font-size="13"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${font} role="group" aria-labelledby="t" aria-describedby="d">`,
    `<title id="t">${escapeXml(map.accTitle)}</title><desc id="d">${escapeXml(map.accDescr)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${lightPalette.ground}"/>${title.svg}`,
    `<g transform="translate(0 ${title.height})">${renderHeadings(map, attributes)}</g>`,
    `<g transform="translate(0 ${top})">${renderBody(map, attributes)}</g></svg>`,
    '',
  ].join('\n');
}
