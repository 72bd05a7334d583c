import {putConstants} from './constants.ts';
import {propertiesRead, type Declaration, type Part, type StyleSheet} from './style-sheet.ts';
import {createMatcher, type PageMatch} from './match-selector.ts';
import {scriptedElements, type PageElement, type ScriptedPart} from './page-elements.ts';
import type {Selector} from './selector.ts';

/** What a page is to a style sheet. */
interface StyledPage {
  readonly elements: readonly PageElement[];
  /** Its markup, which may read custom properties itself. */
  readonly html: string;
}

/**
 * Makes a function that takes out of a style sheet the part that a page can use: rules whose selectors may match, and the
 * custom properties and animations that those read. What is the same on all pages is written out where that is shorter.
 * Pages that are alike are told from each other once.
 */
export function createPurge(
  {parts, layers, constants}: StyleSheet,
  scripted: readonly ScriptedPart[],
): (page: StyledPage) => string {
  const match = createMatcher(selectorsIn(parts));
  const valueOf = new Map(constants);
  const order = layers.length > 0 ? `@layer ${layers.join(',')};` : '';
  const written = new Map<string, string>();
  return ({elements, html}) => {
    const page = match([...elements, ...scriptedElements(elements, scripted)]);
    const roots = [...new Set(propertiesRead(html))].toSorted();
    const key = `${page.kinds} ${roots.join()}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const kept = putShortest(keepUsed(parts, page), valueOf);
    const style = order + writeParts(kept, liveProperties(declarationsOf(kept), roots));
    written.set(key, style);
    return style;
  };
}

function selectorsIn(parts: readonly Part[]): Selector[] {
  return parts.flatMap((part) => {
    if (part.kind === 'rule') return part.selectors;
    return part.kind === 'group' ? selectorsIn(part.parts) : [];
  });
}

/** Without the rules whose selectors match nothing, and without groups that then are empty. */
function keepUsed(parts: readonly Part[], page: PageMatch): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'rule') {
      const selectors = part.selectors.filter(page.mayMatch);
      return selectors.length > 0 ? [{...part, selectors}] : [];
    }
    if (part.kind !== 'group') return [part];
    const inside = keepUsed(part.parts, page);
    return inside.length > 0 ? [{...part, parts: inside}] : [];
  });
}

/** With the value of a constant where that is shorter than its name, or where it is read only once. */
function putShortest(parts: readonly Part[], constants: ReadonlyMap<string, string>): Part[] {
  const readings = new Map<string, number>();
  for (const name of declarationsOf(parts).flatMap(({reads}) => reads)) {
    readings.set(name, (readings.get(name) ?? 0) + 1);
  }
  const valueOf = (name: string): string | undefined => {
    const value = constants.get(name);
    return readings.get(name) === 1 || (value?.length ?? Infinity) <= name.length ? value : undefined;
  };
  const put = (part: Part): Part => {
    if (part.kind === 'group') return {...part, parts: part.parts.map(put)};
    if (part.kind !== 'rule') return part;
    return {
      ...part,
      declarations: part.declarations.map((declaration) => withConstants(declaration, valueOf)),
    };
  };
  return parts.map(put);
}

function withConstants(declaration: Declaration, valueOf: (name: string) => string | undefined): Declaration {
  const text = putConstants(declaration.text, valueOf);
  return text === declaration.text ? declaration : {...declaration, text, reads: propertiesRead(text)};
}

function declarationsOf(parts: readonly Part[]): Declaration[] {
  return parts.flatMap((part) => {
    if (part.kind === 'rule') return part.declarations;
    return part.kind === 'group' ? declarationsOf(part.parts) : [];
  });
}

/** The custom properties that something reads, directly or through another property that is read. */
function liveProperties(declarations: readonly Declaration[], roots: readonly string[]): ReadonlySet<string> {
  const readBy = new Map<string, string[]>();
  const open = [...roots];
  for (const {sets, reads} of declarations) {
    if (sets === undefined) open.push(...reads);
    else readBy.set(sets, [...(readBy.get(sets) ?? []), ...reads]);
  }
  const live = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (live.has(name)) continue;
    live.add(name);
    open.push(...(readBy.get(name) ?? []));
  }
  return live;
}

function writeParts(parts: readonly Part[], live: ReadonlySet<string>): string {
  const animations = declarationsOf(parts)
    .map(({text}) => text)
    .filter((text) => /^(?:-webkit-)?animation/.test(text))
    .join(' ');
  const write = (part: Part): string => {
    if (part.kind === 'rule') return writeRule(part, live);
    if (part.kind === 'keyframes') return animations.includes(part.name) ? part.text : '';
    if (part.kind === 'other') return part.text;
    const inside = part.parts.map(write).join('');
    return inside === '' ? '' : `${part.head}{${inside}}`;
  };
  return parts.map(write).join('');
}

function writeRule(
  {selectors, declarations}: Extract<Part, {kind: 'rule'}>,
  live: ReadonlySet<string>,
): string {
  const holding = declarations.filter(({sets}) => sets === undefined || live.has(sets));
  if (holding.length === 0) return '';
  return `${selectors.map(({text}) => text).join(',')}{${holding.map(({text}) => text).join(';')}}`;
}
