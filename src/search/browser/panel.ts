import type {Answer, Details, ResultHit, ResultPage} from '../core/results.ts';
import {arrange, createReuse} from './arrange.ts';
import {element, excerptNodes} from './dom.ts';
import type {Failure} from './messages.ts';
import {failureTexts, kindNames, nameOf, noHits, showAll, texts} from './words.ts';

/** Where a result leads, as the host of the search wants it. */
export type HrefOf = (hit: Pick<ResultHit, 'url' | 'anchor'>) => string;

/** The list below the field. It stands at the end of the document, so that no framework takes it for its own. */
export interface Panel {
  readonly element: HTMLElement;
  /** The options in order, as the arrow keys go through them. */
  readonly options: () => readonly HTMLElement[];
  readonly showAnswer: (answer: Answer) => void;
  readonly showDetails: (details: Details) => void;
  readonly showFailure: (failure: Failure) => void;
  readonly showLoading: () => void;
}

export interface PanelInput {
  /** Unique on the page; options get ids that begin with it. */
  readonly id: string;
  readonly hrefOf: HrefOf;
  /** Address of the page of all results for a question. */
  readonly allHref: (query: string) => string;
}

/** Value of `data-sok-val`: options that do something else than to lead to a page. */
export const actions = {suggestion: 'forslag', retry: 'igen'} as const;

export function createPanel(input: PanelInput): Panel {
  const {id, allHref} = input;
  const {root, note, list} = frameOf(id);
  const pages = createReuse((page: ResultPage) => pageGroup(page, input.hrefOf));
  const excerpts = new WeakMap<Element, string>();
  const say = (text: string) => {
    if (note.textContent !== text) note.textContent = text;
    note.hidden = text === '';
  };
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const fill = (...children: readonly Element[]) => {
    arrange(list, children);
    options().forEach((option, index) => {
      const name = `${id}-val-${index}`;
      if (option.id !== name) option.id = name;
    });
  };
  return {
    element: root,
    options,
    showAnswer: (answer) => {
      const {query, also} = answer;
      const groups = pages.round(answer.pages.map(withoutScores));
      say(groups.length > 0 ? alsoText(also) : `${noHits(query)} ${texts.emptyHint}`);
      fill(...answerOptions(answer, groups, input));
    },
    showDetails: ({details, suggestion}) => {
      for (const {entry, note: place, excerpt} of details) {
        const target = list.querySelector(`[data-sok-post="${entry}"] .sok-utdrag`);
        const text = JSON.stringify([place, excerpt]);
        if (!target || excerpts.get(target) === text) continue;
        excerpts.set(target, text);
        target.replaceChildren(...(place ? [`${place}. `] : []), ...excerptNodes(excerpt));
      }
      // What comes late goes to the end: nothing that a reader may be about to choose moves.
      const shown = list.querySelector(`[data-sok-val=${actions.suggestion}]`);
      if (suggestion !== undefined && !shown) fill(...list.children, suggestionOption(suggestion));
    },
    showFailure: (failure) => {
      say(failureTexts[failure]);
      fill(actionOption(actions.retry, texts.retry), linkOption(allHref(''), texts.toIndex));
    },
    showLoading: () => {
      say(texts.loading);
      fill();
    },
  };
}

function frameOf(id: string): {root: HTMLElement; note: HTMLElement; list: HTMLElement} {
  const note = element('p', {class: 'sok-not', hidden: ''});
  const listAttributes = {
    id: `${id}-lista`,
    class: 'sok-lista',
    role: 'listbox',
    'aria-label': texts.results,
  };
  const list = element('div', listAttributes);
  const attributes = {id, class: 'sok-panel', role: 'region', 'aria-label': texts.panel, hidden: ''};
  return {root: element('div', attributes, note, list), note, list};
}

/** A page as the list shows it; scores change with every key. */
function withoutScores({hits, ...page}: ResultPage): ResultPage {
  return {...page, hits: hits.map((hit) => ({...hit, score: 0}))};
}

/** What was meant, the pages found, and the way to all results; without results pages like it and the index. */
function answerOptions(
  {query, suggestion, nearest}: Answer,
  groups: readonly Element[],
  {hrefOf, allHref}: PanelInput,
): Element[] {
  const all =
    groups.length > 0 ? linkOption(allHref(query), showAll(query)) : linkOption(allHref(''), texts.toIndex);
  const suggested = suggestion === undefined ? [] : [suggestionOption(suggestion)];
  const near = nearest.map(({url, title}) => linkOption(hrefOf({url, anchor: ''}), title));
  return [...suggested, ...groups, ...near, all];
}

function alsoText(also: readonly string[]): string {
  return also.length > 0 ? `${texts.also} ${also.join(', ')}` : '';
}

/** A page's results. The first has an excerpt, whose room is kept free until it comes: nothing moves. */
function pageGroup({title, kind, hits}: ResultPage, hrefOf: HrefOf): HTMLElement {
  const group = element('div', {role: 'group', 'aria-label': `${title}, ${kindNames[kind]}`});
  hits.forEach((hit, index) => {
    const {name, place} = nameOf(hit, title, index === 0);
    const where = place === '' ? [] : [' ', element('span', {class: 'sok-sida'}, place)];
    const kindTag = element('span', {class: 'sok-typ'}, kindNames[hit.kind]);
    const excerpt = index === 0 ? [element('span', {class: 'sok-utdrag'})] : [];
    group.append(
      element(
        'a',
        {
          role: 'option',
          'aria-selected': 'false',
          tabindex: '-1',
          class: index === 0 ? 'sok-val' : 'sok-val sok-val--under',
          href: hrefOf(hit),
          'data-sok-post': String(hit.entry),
        },
        element('span', {class: 'sok-titel'}, name),
        ...(index === 0 ? [' ', kindTag, ...where] : []),
        ...excerpt,
      ),
    );
  });
  return group;
}

function linkOption(href: string, text: string): HTMLElement {
  const attributes = {
    role: 'option',
    'aria-selected': 'false',
    tabindex: '-1',
    class: 'sok-val sok-val--alla',
    href,
  };
  return element('a', attributes, text);
}

function actionOption(action: string, ...children: readonly (Node | string)[]): HTMLElement {
  return element(
    'div',
    {role: 'option', 'aria-selected': 'false', class: 'sok-val', 'data-sok-val': action},
    ...children,
  );
}

function suggestionOption(suggestion: string): HTMLElement {
  const option = actionOption(
    actions.suggestion,
    `${texts.didYouMean} `,
    element('strong', {}, suggestion),
    '?',
  );
  option.dataset['sokFraga'] = suggestion;
  return option;
}
