import {plainText} from '#model/plain-text.ts';
import type {SourcePage} from '#model/source-page.ts';
import type {Article, ArticleSection} from '#articles/types.ts';

/**
 * Articles straight from the Markdown: for the development server and for tests, where no built page is at hand.
 * The built pages hold the same text and, in addition, what the views derive.
 */
export function markdownArticles(pages: readonly SourcePage[]): Article[] {
  return pages.map((page) => ({
    url: page.url,
    title: page.frontMatter?.title ?? page.url,
    kind: page.frontMatter?.typ ?? 'om',
    edition: page.edition.id,
    description: page.frontMatter?.sammanfattning ?? '',
    sections: sectionsOf(page),
    html: '',
  }));
}

function sectionsOf(page: SourcePage): ArticleSection[] {
  const byLine = new Map(page.headings.map((heading) => [heading.line, heading]));
  const title = page.frontMatter?.title ?? page.url;
  const sections: (Omit<ArticleSection, 'text'> & {parts: string[]})[] = [
    {id: '', level: 1, title, parts: []},
  ];
  for (const node of page.tree.children) {
    const heading = node.type === 'heading' ? byLine.get(node.position?.start.line ?? 0) : undefined;
    if (heading) sections.push({id: heading.id, level: heading.level, title: heading.text, parts: []});
    else sections.at(-1)?.parts.push(plainText(node));
  }
  return sections.map(({parts, ...section}) => ({
    ...section,
    text: parts.join(' ').replace(/\s+/g, ' ').trim(),
  }));
}
