import type {Heading as MdastHeading, Link, List, ListItem, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {idOfFile, resolveLink} from '../addresses.ts';
import {headingsOf, lineOf} from '../markdown.ts';
import {plainText} from '../plain-text.ts';
import {problem} from '../rules.ts';
import type {Heading} from '../types.ts';

/** The lines that may stand under a step, as editors write them, and what they mean. */
const labels = {
  'Samråder med': 'consulted',
  Informerar: 'informed',
  Beslutar: 'decides',
  Regel: 'rules',
  Underlag: 'inputs',
  Ger: 'outputs',
  Dokument: 'documents',
  System: 'systems',
  Delprocess: 'subprocess',
} as const;

type Label = keyof typeof labels;

function isLabel(text: string): text is Label {
  return Object.hasOwn(labels, text);
}

/** The text of one step: what stands below a heading under "Steg". */
export interface StepText {
  readonly id: string;
  readonly heading: string;
  /** 1-based line of the heading. */
  readonly line: number;
  /** Running text without the reference lines. */
  readonly text: string;
  readonly references: StepReferences;
}

export interface StepReferences {
  readonly consulted: readonly Reference[];
  readonly informed: readonly Reference[];
  readonly decides: readonly Reference[];
  readonly documents: readonly Reference[];
  readonly systems: readonly Reference[];
  readonly subprocess: readonly Reference[];
  readonly rules: readonly Reference[];
  readonly inputs: string;
  readonly outputs: string;
}

/** Something that a step's line names: the id of a page, or of a fact. */
export interface Reference {
  readonly id: string;
  readonly line: number;
  /** The file that a link leads to. */
  readonly file?: string;
}

export const noReferences: StepReferences = {
  consulted: [],
  informed: [],
  decides: [],
  documents: [],
  systems: [],
  subprocess: [],
  rules: [],
  inputs: '',
  outputs: '',
};

/** Reads the section "Steg" of a process page: one entry for each heading of level 3. */
export function readStepTexts(file: string, tree: Root): {steps: StepText[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const steps = splitSteps(tree).map(({heading, content}) => {
    const {id, text, line} = readStepHeading(heading);
    const list = content.findLast((node): node is List => node.type === 'list' && isReferenceList(node));
    const read = list ? readReferences(file, list) : {references: noReferences, problems: []};
    problems.push(...read.problems, ...(list ? [] : misspeltRows(file, content)));
    const running = content.filter((node) => node !== list).map(plainText);
    return {id, heading: text, line, text: running.join(' ').trim(), references: read.references};
  });
  return {steps, problems};
}

/** A step's heading, whose id says which step of the map it describes. */
export function readStepHeading(heading: MdastHeading): Pick<Heading, 'id' | 'text' | 'line'> {
  const [read] = headingsOf({type: 'root', children: [heading]});
  return read ?? {id: '', text: '', line: lineOf(heading)};
}

function splitSteps(tree: Root): {heading: MdastHeading; content: RootContent[]}[] {
  const steps: {heading: MdastHeading; content: RootContent[]}[] = [];
  let inside = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) inside = toString(node).startsWith('Steg');
    else if (inside && node.type === 'heading' && node.depth === 3) steps.push({heading: node, content: []});
    else if (inside) steps.at(-1)?.content.push(node);
  }
  return steps;
}

function labelOf(item: ListItem): {label: string; rest: string} | undefined {
  const match = /^([^:\n]{1,30}):\s*([\s\S]*)$/.exec(toString(item));
  return match ? {label: match[1]?.trim() ?? '', rest: match[2]?.trim() ?? ''} : undefined;
}

/** Whether a list holds what a step refers to, not running text. */
export function isReferenceList(list: List): boolean {
  return list.children.some((item) => isLabel(labelOf(item)?.label ?? ''));
}

/** A list of references none of whose rows begins rightly would pass for running text. */
function misspeltRows(file: string, content: readonly RootContent[]): Problem[] {
  const last = content.at(-1);
  if (last?.type !== 'list' || !last.children.every(looksLikeReference)) return [];
  return readReferences(file, last).problems;
}

function looksLikeReference(item: ListItem): boolean {
  return labelOf(item) !== undefined || /\bF\d{3}\b/.test(toString(item));
}

/** Pages that a line links to, as ids; a link may carry an anchor. */
function linkedPages(file: string, item: ListItem): Reference[] {
  const found: Reference[] = [];
  visit(item, 'link', (link: Link) => {
    const target = resolveLink(file, link.url.replace(/#.*$/, ''));
    found.push({id: idOfFile(target), line: lineOf(link), file: target});
  });
  return found;
}

function readReferences(file: string, list: List): {references: StepReferences; problems: Problem[]} {
  const problems: Problem[] = [];
  let references = noReferences;
  for (const item of list.children) {
    const found = labelOf(item);
    const line = lineOf(item);
    if (!found || !isLabel(found.label)) {
      const what = `Raden "${toString(item).slice(0, 40)}" har en inledning som handboken inte känner`;
      const fix = `börja raden med en av ${Object.keys(labels).join(', ')}, och sedan kolon`;
      problems.push(problem('stegrad-okand', {file, line, what, fix}));
      continue;
    }
    const key = labels[found.label];
    if (key === 'inputs' || key === 'outputs') references = {...references, [key]: found.rest};
    else if (key === 'rules') references = {...references, rules: factReferences(found.rest, line)};
    else references = {...references, [key]: linkedPages(file, item)};
    if (key !== 'inputs' && key !== 'outputs' && references[key].length === 0) {
      const wanted = key === 'rules' ? 'ett nummer som F205' : 'en länk till sidan';
      const what = `Raden "${found.label}" pekar inte på något`;
      problems.push(problem('stegrad-okand', {file, line, what, fix: `skriv ${wanted} efter kolon`}));
    }
  }
  return {references, problems};
}

function factReferences(text: string, line: number): Reference[] {
  return [...text.matchAll(/F\d{3}/g)].map(([id]) => ({id, line}));
}
