import type {Element, ElementContent, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {endWith} from '#shared/end-with.ts';
import type {Article, ArticleSection} from './types.ts';

const parser = unified().use(rehypeParse);

/** Parts of the page's frame that stand inside its article, by tag, by class, or by both. */
const notArticle = new Set([
  '.theme-doc-breadcrumbs',
  '.hb-toc-smal',
  '.hash-link',
  '.kod-kopiera',
  'search.sok',
]);

/** Parts that repeat the text in another form, and so are no text of their own. */
const notText = new Set([
  'svg',
  '.tabell',
  '.processkarta',
  '.steg-fakta',
  '.sidfot',
  '.avsnitt-kallor',
  '.utgava-notis',
  '.utgava-byt',
  '.start-utgava',
  '.begrepp-ruta',
  '.checklista--alla',
  'script',
  'style',
]);

/** Where a page belongs. */
export type ArticlePlace = Pick<Article, 'url' | 'edition'>;

/** Parses a built page; its elements know their places in the text. */
export function parsePage(html: string): Root {
  return parser.parse(html);
}

/**
 * Takes the article out of a built page.
 *
 * @param source the whole page as the build wrote it, as text or parsed
 * @param place the page's address, without trailing slash, and the id of its edition
 * @returns undefined for a page without an article, such as the page for a wrong address
 */
export function extractArticle(source: string | Root, {url, edition}: ArticlePlace): Article | undefined {
  const page = typeof source === 'string' ? parsePage(source) : source;
  const found = findElement(page, ({tagName}) => tagName === 'article');
  if (!found) return undefined;
  const article = without(found, notArticle);
  const heading = findElement(article, ({tagName}) => tagName === 'h1');
  const description = findElement(page, isDescription)?.properties['content'];
  return {
    url,
    title: heading ? clean(textOf(heading)) : '',
    kind: String(found.properties['dataTyp'] ?? ''),
    edition,
    description: typeof description === 'string' ? description : '',
    sections: splitSections(without(article, notText)),
    html: article.children.map((child) => toHtml(child)).join(''),
  };
}

function isDescription({tagName, properties}: Element): boolean {
  return tagName === 'meta' && properties['name'] === 'description';
}

/** The first element below a node that is the one sought. */
function findElement(
  {children}: Pick<Root | Element, 'children'>,
  isSought: (element: Element) => boolean,
): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = isSought(child) ? child : findElement(child, isSought);
    if (found) return found;
  }
  return undefined;
}

/** A copy of an element without the descendants that are named. */
function without(element: Element, names: ReadonlySet<string>): Element {
  const keep = (child: ElementContent): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return isNamed(child, names) ? [] : [without(child, names)];
  };
  return {...element, children: element.children.flatMap(keep)};
}

/** Whether an element is one of those named. Selectors would be parsed anew for each element. */
function isNamed({tagName, properties: {className}}: Element, names: ReadonlySet<string>): boolean {
  const classes = Array.isArray(className) ? className : [];
  return (
    names.has(tagName) || classes.some((name) => names.has(`.${name}`) || names.has(`${tagName}.${name}`))
  );
}

const blocks = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'div',
  'section',
  'dt',
  'dd',
  'dl',
  'tr',
  'td',
  'th',
  'br',
  'details',
  'summary',
  'pre',
]);

/** The text of a node; blocks are set apart by a space, so that words do not run together. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const text = node.children.map(textOf).join('');
  return blocks.has(node.tagName) ? ` ${text} ` : text;
}

interface OpenSection {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  text: string;
}

/** Splits an article at its headings with an id, in reading order, wherever they are nested. */
function splitSections(article: Element): ArticleSection[] {
  const sections: OpenSection[] = [{id: '', level: 1, title: '', text: ''}];
  let title = '';
  const walk = (node: ElementContent): void => {
    if (node.type === 'text') {
      const current = sections.at(-1);
      if (current) current.text += node.value;
      return;
    }
    if (node.type !== 'element') return;
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level === '1') title = clean(textOf(node));
    else if (level !== undefined)
      sections.push({
        id: idOf(node),
        level: Number(level),
        title: clean(textOf(node)),
        text: '',
      });
    else {
      const current = sections.at(-1);
      if (current && blocks.has(node.tagName)) current.text += ' ';
      node.children.forEach(walk);
      const last = sections.at(-1);
      if (last) last.text = endOf(node.tagName, last.text);
    }
  };
  article.children.forEach(walk);
  return sections.map((section) => ({
    id: section.id,
    level: section.level,
    title: section.id === '' ? title : section.title,
    text: clean(section.text),
  }));
}

/** What a list says with its form, a text says with signs: between items, at the end, and after a term. */
function endOf(tag: string, text: string): string {
  switch (tag) {
    case 'li':
    case 'dd':
      return endWith(',', text);
    case 'dt':
      return endWith(':', text);
    case 'ul':
    case 'ol':
    case 'dl':
      return text.replace(/,\s*$/, '.');
    default:
      return text;
  }
}

function idOf({properties: {id}}: Element): string {
  return typeof id === 'string' ? id : '';
}

function clean(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
