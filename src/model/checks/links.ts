import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {resolveLink, urlOfFile} from '../addresses.ts';
import {lineOf} from '../markdown.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';

/** What there is to link to. */
export interface LinkTargets {
  /** Ids of the headings of each content file, by file. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files under static/, as addresses: `/mallar/checklista.pdf`. */
  readonly assets: ReadonlySet<string>;
}

interface WrittenLink {
  readonly url: string;
  readonly text: string;
  readonly line: number;
}

const allowedSchemes = new Set(['https', 'http', 'mailto', 'tel']);
const emptyTexts = new Set(['här', 'klicka här', 'läs mer', 'länk', 'denna länk', 'mer', '']);

function linksOf(tree: Root): WrittenLink[] {
  const links: WrittenLink[] = [];
  const textOf = (node: Nodes) => toString(node).trim();
  visit(tree, ['link', 'definition', 'image'], (node) => {
    if (node.type === 'link') links.push({url: node.url, text: textOf(node), line: lineOf(node)});
    if (node.type === 'definition')
      links.push({url: node.url, text: node.label ?? node.identifier, line: lineOf(node)});
    if (node.type === 'image') links.push({url: node.url, text: node.alt || 'bild', line: lineOf(node)});
  });
  return links;
}

/** Checks every link of a page: its text, its protocol, the file and the heading it leads to. */
export function checkLinks(page: SourcePage, targets: LinkTargets): Problem[] {
  return linksOf(page.tree).flatMap((link) => [
    ...checkText(page, link),
    ...checkTarget(page, link, targets),
  ]);
}

function checkText({file}: SourcePage, {text, line}: WrittenLink): Problem[] {
  if (!emptyTexts.has(text.toLowerCase())) return [];
  const what = text ? `Länktexten "${text}" säger inte vart länken leder` : 'Länken saknar text';
  return [
    problem('lank-text', {
      file,
      line,
      what,
      fix: 'skriv vad läsaren kommer till, till exempel sidans rubrik',
    }),
  ];
}

function checkTarget(page: SourcePage, link: WrittenLink, targets: LinkTargets): Problem[] {
  const {file} = page;
  const {url, line} = link;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    if (allowedSchemes.has(scheme)) return [];
    const fix = 'skriv en adress som börjar med https://, mailto: eller tel:, eller länka till en fil';
    return [
      problem('lank-protokoll', {file, line, what: `Länken börjar med ${scheme}: som inte är tillåtet`, fix}),
    ];
  }
  if (url.startsWith('//')) {
    const what = `Länken ${url} saknar https:`;
    return [problem('lank-protokoll', {file, line, what, fix: 'skriv hela adressen med https:// först'})];
  }
  const [path = '', anchor] = url.split('#');
  if (path.startsWith('/')) return checkAddress(page, link, targets);
  const target = path === '' ? file : resolveLink(file, decode(path));
  const anchors = targets.anchors.get(target);
  if (!anchors) {
    const what = `Länken leder till ${target} som inte finns`;
    return [
      problem('lank-trasig', {
        file,
        line,
        what,
        fix: `rätta sökvägen i "${url}"; den räknas från filen som länken står i`,
      }),
    ];
  }
  if (anchor === undefined || anchor === '' || anchors.has(decode(anchor))) return [];
  const what = `Rubriken #${anchor} finns inte i ${target}`;
  const fix = `använd en av ${[...anchors].map((id) => `#${id}`).join(', ')}`;
  return [problem('ankare-saknas', {file, line, what, fix})];
}

/** An address from the top of the site: a file under static/, or a page that should be linked by its file. */
function checkAddress(
  {file}: SourcePage,
  {url, line}: WrittenLink,
  {assets, anchors}: LinkTargets,
): Problem[] {
  const [path = ''] = url.split(/[#?]/);
  if (assets.has(path)) return [];
  const page = [...anchors.keys()].find((candidate) => urlOfFile(candidate) === path.replace(/\/$/, ''));
  const fix = page
    ? `länka till filen ${page} med en sökväg räknad från den här filen`
    : 'rätta adressen; filer ligger under static/';
  return [problem('lank-trasig', {file, line, what: `Adressen ${path} finns inte som fil`, fix})];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
