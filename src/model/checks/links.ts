import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {resolveLink, urlOfFile} from '../addresses.ts';
import {lineOf} from '../markdown.ts';
import {didYouMean, nearest} from '../nearest.ts';
import {problem, type RuleId} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import {suggestFile} from './suggest-file.ts';

/** What there is to link to. */
export interface LinkTargets {
  /** Ids of the headings of each content file, by file. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files under static/ as addresses (`/mallar/checklista.pdf`), and images beside the pages as paths. */
  readonly assets: ReadonlySet<string>;
}

/** What is wrong with a link's target. */
interface LinkFault {
  readonly rule: RuleId;
  readonly what: string;
  readonly fix: string;
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
  visit(tree, ['link', 'definition', 'image'], (node) => {
    const line = lineOf(node);
    if (node.type === 'link') links.push({url: node.url, text: toString(node).trim(), line});
    if (node.type === 'definition') links.push({url: node.url, text: node.label ?? node.identifier, line});
    if (node.type === 'image') links.push({url: node.url, text: node.alt || 'bild', line});
  });
  return links;
}

/** Checks every link of a page: its text, its protocol, the file and the heading it leads to. */
export function checkLinks({file, tree}: SourcePage, targets: LinkTargets): Problem[] {
  return linksOf(tree).flatMap(({url, text, line}) => {
    const faults = [faultOfText(text), faultOfTarget(file, url, targets)];
    return faults.flatMap((fault) => {
      if (!fault) return [];
      const {rule, what, fix} = fault;
      return [problem(rule, {file, line, what, fix})];
    });
  });
}

function faultOfText(text: string): LinkFault | undefined {
  if (!emptyTexts.has(text.toLowerCase())) return undefined;
  const what = text ? `Länktexten "${text}" säger inte vart länken leder` : 'Länken saknar text';
  return {rule: 'lank-text', what, fix: 'skriv vad läsaren kommer till, till exempel sidans rubrik'};
}

/** Why a link written in a file leads nowhere, or nowhere that is allowed; undefined when it is right. */
export function faultOfTarget(file: string, url: string, targets: LinkTargets): LinkFault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return faultOfScheme(scheme);
  if (/^(?:\/\/|www\.)/i.test(url)) {
    const what = `Länken ${url} saknar https:`;
    return {rule: 'lank-protokoll', what, fix: 'skriv hela adressen med https:// först'};
  }
  if (url.startsWith('/')) return faultOfAddress(url, targets);
  return faultOfPath(file, url, targets);
}

function faultOfScheme(scheme: string): LinkFault | undefined {
  if (allowedSchemes.has(scheme)) return undefined;
  const fix = 'skriv en adress som börjar med https://, mailto: eller tel:, eller länka till en fil';
  return {rule: 'lank-protokoll', what: `Länken börjar med ${scheme}: som inte är tillåtet`, fix};
}

/** A path to a content file, counted from the file that the link stands in. */
function faultOfPath(file: string, url: string, {anchors, assets}: LinkTargets): LinkFault | undefined {
  const [path = '', anchor = ''] = url.split('#').map(decode);
  const target = path === '' ? file : resolveLink(file, path);
  if (assets.has(target)) return undefined;
  const headings = anchors.get(target);
  if (!headings) {
    const meant = suggestFile(file, path, anchors.keys());
    const what = `Länken leder till ${target} som inte finns${didYouMean(meant)}`;
    const fix = meant
      ? `skriv ${meant}; sökvägen räknas från filen som länken står i`
      : `rätta sökvägen i "${url}"; den räknas från filen som länken står i`;
    return {rule: 'lank-trasig', what, fix};
  }
  if (anchor === '' || headings.has(anchor)) return undefined;
  return faultOfAnchor(anchor, target, [...headings]);
}

function faultOfAnchor(anchor: string, target: string, headings: readonly string[]): LinkFault {
  const meant = nearest(anchor, headings);
  const known = headings.map((id) => `#${id}`).join(', ');
  const fix =
    headings.length > 0 ? `använd en av ${known}` : 'ta bort # och ordet efter; sidan har inga rubriker';
  const what = `Rubriken #${anchor} finns inte i ${target}${didYouMean(meant && `#${meant}`)}`;
  return {rule: 'ankare-saknas', what, fix: meant ? `skriv #${meant}` : fix};
}

/** An address from the top of the site: a file under static/, or a page that should be linked by its file. */
function faultOfAddress(url: string, {assets, anchors}: LinkTargets): LinkFault | undefined {
  const path = decode(url.split(/[#?]/)[0] ?? '');
  if (assets.has(path)) return undefined;
  const page = [...anchors.keys()].find((candidate) => urlOfFile(candidate) === path.replace(/\/$/, ''));
  const fix = page
    ? `länka till filen ${page} med en sökväg räknad från den här filen`
    : 'rätta adressen; filer ligger under static/';
  return {rule: 'lank-trasig', what: `Adressen ${path} finns inte som fil`, fix};
}

/** Undoes %-encoding; text that is not rightly encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
