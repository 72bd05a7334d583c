import type {Mark} from '../core/excerpt.ts';
import type {Answer, Detail, ResultHit, ResultPage} from '../core/results.ts';
import {type Child, type Tree, tree} from './tree.ts';
import {kindNames, nameOf, noHits, showAll, texts} from './words.ts';

/** Where a result leads, as the host of the search wants it. */
export type HrefOf = (hit: Pick<ResultHit, 'url' | 'anchor'>) => string;

export interface PanelInput {
  /** Unique on the page; the ids of what is in the panel begin with it. */
  readonly id: string;
  readonly hrefOf: HrefOf;
  /** Address of the page of all results for a question. */
  readonly allHref: (query: string) => string;
}

/** Value of `data-sok-val`: options that do something else than to lead to a page. */
export const actions = {suggestion: 'forslag', retry: 'igen'} as const;

export const excerptClass = 'sok-utdrag';

/** What the panel says: a line above, and the list. */
export interface Content {
  readonly note: string;
  readonly items: readonly Tree[];
  /** What to mark in each excerpt, in their order. */
  readonly marks: readonly (readonly Mark[])[];
}

/** What is known of the results. */
export interface Found {
  readonly answer: Answer;
  readonly detailOf: (entry: number) => Detail | undefined;
  /** What was meant, where that came with the details. */
  readonly lateSuggestion: string | undefined;
}

/** The panel as elements: a room of a fixed size, and what is seen of it. */
export function panelTree({note, items}: Omit<Content, 'marks'>, id: string): Tree {
  const list = {id: `${id}-lista`, class: 'sok-lista', role: 'listbox', 'aria-label': texts.results};
  return tree(
    'div',
    {id, class: 'sok-panel'},
    tree(
      'div',
      {class: 'sok-ruta', role: 'region', 'aria-label': texts.panel},
      tree('p', {class: 'sok-not', ...(note === '' ? {hidden: ''} : {})}, note),
      tree('div', list, ...items),
    ),
  );
}

/** What was meant, the pages found, and the way to all results; without results pages like it and the index. */
export function answerContent({answer, detailOf, lateSuggestion}: Found, input: PanelInput): Content {
  const {query, pages, suggestion, nearest, also} = answer;
  const {id, hrefOf, allHref} = input;
  const isFound = pages.length > 0;
  return {
    note: isFound ? alsoText(also) : `${noHits(query)} ${texts.emptyHint}`,
    items: [
      ...suggested(id, suggestion),
      ...pages.map((page, place) => pageGroup(page, `${id}-${place}`, {hrefOf, detailOf})),
      ...nearest.map(({url, title}, place) =>
        moreLink(`${id}-lik-${place}`, hrefOf({url, anchor: ''}), title),
      ),
      isFound
        ? moreLink(`${id}-alla`, allHref(query), showAll(query))
        : moreLink(`${id}-alla`, allHref(''), texts.toIndex),
      // What comes late goes to the end: nothing that a reader may be about to choose moves.
      ...(suggestion === undefined ? suggested(id, lateSuggestion) : []),
    ],
    marks: pages.map(({hits: [first]}) => marksOf(first && detailOf(first.entry))),
  };
}

/** That there is no answer, and what a reader can do. */
export function failureContent(text: string, {id, allHref}: PanelInput): Content {
  const retry = {id: `${id}-igen`, class: 'sok-val', 'data-sok-val': actions.retry};
  return {
    note: text,
    items: [option('div', retry, texts.retry), moreLink(`${id}-alla`, allHref(''), texts.toIndex)],
    marks: [],
  };
}

function alsoText(also: readonly string[]): string {
  return also.length > 0 ? `${texts.also} ${also.join(', ')}` : '';
}

interface HitInput {
  readonly hrefOf: HrefOf;
  readonly detailOf: Found['detailOf'];
}

/** A page's results. The first has an excerpt, whose room is kept free until it comes: nothing moves. */
function pageGroup({title, kind, hits}: ResultPage, id: string, {hrefOf, detailOf}: HitInput): Tree {
  return tree(
    'div',
    {role: 'group', 'aria-label': `${title}, ${kindNames[kind]}`},
    ...hits.map((hit, index) => {
      const {name, place} = nameOf(hit, title, index === 0);
      const isFirst = index === 0;
      return link(
        {id: `${id}-${index}`, class: isFirst ? 'sok-val' : 'sok-val sok-val--under', href: hrefOf(hit)},
        tree('span', {class: 'sok-titel'}, name),
        ...(isFirst ? [' ', tree('span', {class: 'sok-typ'}, kindNames[hit.kind])] : []),
        ...(place === '' ? [] : [' ', tree('span', {class: 'sok-sida'}, place)]),
        ...(isFirst ? [excerptOf(detailOf(hit.entry))] : []),
      );
    }),
  );
}

/** While the excerpt is waited for, the one of another result stays in its place, unseen: its elements are used again. */
function excerptOf(detail: Detail | undefined): Tree {
  if (!detail)
    return {name: 'span', attributes: {class: excerptClass, 'data-vantar': ''}, children: undefined};
  return tree('span', {class: excerptClass}, placeText(detail) + detail.excerpt.text);
}

/** Where a step stands, before what it says. */
function placeText({note}: Detail): string {
  return note === '' ? '' : `${note}. `;
}

/** Where the marks stand in the text of the excerpt. */
function marksOf(detail: Detail | undefined): Mark[] {
  if (!detail) return [];
  const {length} = placeText(detail);
  return detail.excerpt.marks.map(([start, end]) => [start + length, end + length]);
}

function option(name: 'a' | 'div', attributes: Tree['attributes'], ...children: readonly Child[]): Tree {
  return tree(name, {role: 'option', 'aria-selected': 'false', ...attributes}, ...children);
}

function link(attributes: Tree['attributes'], ...children: readonly Child[]): Tree {
  return option('a', {tabindex: '-1', ...attributes}, ...children);
}

function moreLink(id: string, href: string, text: string): Tree {
  return link({id, class: 'sok-val sok-val--alla', href}, text);
}

function suggested(id: string, suggestion: string | undefined): Tree[] {
  if (suggestion === undefined) return [];
  const attributes = {
    id: `${id}-menade`,
    class: 'sok-val',
    'data-sok-val': actions.suggestion,
    'data-sok-fraga': suggestion,
  };
  return [option('div', attributes, `${texts.didYouMean} `, tree('strong', {}, suggestion), '?')];
}
