import type {List, ListItem, Root, Strong} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {asciiWords} from '#shared/ascii.ts';
import type {Problem} from '#shared/problem.ts';
import {idOfFile} from './addresses.ts';
import {lineOf} from './markdown.ts';
import {readPage, type PageOfKind} from './read-entities.ts';
import {problem} from './rules.ts';
import type {SourcePage} from './source-page.ts';
import {textHash} from './text-hash.ts';
import type {Checklist, ChecklistItem} from './types.ts';

const isTask = ({checked}: ListItem): boolean => typeof checked === 'boolean';

/** The lists of a page that have something to tick, in order. */
function taskListsOf({children}: Root): List[] {
  return children.filter((node): node is List => node.type === 'list' && node.children.some(isTask));
}

/** The list of a page that is its checklist: the first one with something to tick. */
export function checklistOf(tree: Root): List | undefined {
  return taskListsOf(tree)[0];
}

/** The bold phrase that an item begins with. */
function phraseOf(item: ListItem): Strong | undefined {
  const first = item.children[0];
  const phrase = first?.type === 'paragraph' ? first.children[0] : undefined;
  return phrase?.type === 'strong' ? phrase : undefined;
}

/**
 * Reads the checklist of a stage in a guide: the items of its task list.
 *
 * An item's id is the page's id and the words of its bold phrase, `1-ditt-uppdrag/las-om-din-roll`. Readers' ticks
 * are kept under it: the rest of the text may change and the tick stays, while a new phrase is a new item.
 *
 * @returns no items for a page without a task list
 */
export function readChecklist({file, tree}: Pick<SourcePage, 'file' | 'tree'>): {
  items: ChecklistItem[];
  problems: Problem[];
} {
  const lists = taskListsOf(tree);
  const written = (lists[0]?.children ?? []).map((item) => {
    const phrase = toString(phraseOf(item)).trim();
    const text = toString(item).replaceAll(/\s+/g, ' ').trim();
    return {item, phrase, text, slug: asciiWords(phrase)};
  });
  const items = written.map(({phrase, text, slug: name}): ChecklistItem => ({
    id: `${idOfFile(file)}/${name}`,
    phrase,
    text,
    hash: textHash(text),
  }));
  const problems = written.flatMap((one, index) => {
    const isTwin = written.findIndex((other) => other.slug === one.slug) < index;
    const fault = itemFault(one, isTwin);
    return fault ? [problem('kryss-namn', {file, line: lineOf(one.item), ...fault})] : [];
  });
  const none = lists.length > 0 ? [] : [missingList(file)];
  return {items, problems: [...problems, ...none, ...surplusLists(file, lists.slice(1))]};
}

function itemFault(
  {item, phrase, slug: name}: {item: ListItem; phrase: string; slug: string},
  isTwin: boolean,
): Pick<Problem, 'what' | 'fix'> | undefined {
  if (!isTask(item)) return {what: 'Punkten i checklistan saknar ruta', fix: 'börja punkten med - [ ]'};
  if (name === '') {
    const fix = 'börja punkten med en kort uppmaning i fetstil: - [ ] **Läs om din roll.**';
    return {what: 'Punkten i checklistan börjar inte med fet text', fix};
  }
  if (!isTwin) return undefined;
  return {what: `Två punkter i checklistan börjar med "${phrase}"`, fix: 'ändra den ena fetstilta texten'};
}

function missingList(file: string): Problem {
  const fix = 'börja varje punkt med en ruta och en uppmaning: - [ ] **Läs om din roll.**';
  return problem('kryss-saknas', {file, line: 1, what: 'Steget i guiden har ingen checklista', fix});
}

function surplusLists(file: string, lists: readonly List[]): Problem[] {
  return lists.map((list) => {
    const fix = 'samla punkterna i en lista, eller skriv den andra listan utan [ ]';
    return problem('kryss-namn', {file, line: lineOf(list), what: 'Sidan har mer än en checklista', fix});
  });
}

/** The checklists of all stages that have one. */
export function readChecklists(guides: readonly PageOfKind<'guide'>[]): {
  list: Checklist[];
  problems: Problem[];
} {
  const read = guides.map(({page}) => ({page: readPage(page), ...readChecklist(page)}));
  return {
    list: read.flatMap(({page, items}) => {
      if (!page || items.length === 0) return [];
      const {id, url, title, shortTitle, order} = page;
      return [{id, url, title, shortTitle, order, items}];
    }),
    problems: read.flatMap(({problems}) => problems),
  };
}
