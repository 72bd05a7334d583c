import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Model} from '#model/types.ts';
import {roleFilterStyles} from '#views/role-filter.ts';
import {embedPage, embedUrl, type EmbedContext} from '../../embed/core/embed-page.ts';
import type {Article} from '../../articles/types.ts';

/** A file to write below the build folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const styleParts = [
  'tokens',
  'base',
  'embed',
  'content',
  'timeline',
  'glossary',
  'start',
  'process-map',
  'map-frame',
  'role-filter',
  'checklist',
  'checklist-panel',
  'editions',
  'print',
];

/** What the embeds are made of besides the articles. */
interface EmbedSource extends Pick<EmbedContext, 'siteUrl' | 'scriptUrl'> {
  readonly model: Pick<Model, 'processes'>;
}

/** The embedded version of every article, and the style sheet that they share. */
export function embedFiles(articles: readonly Article[], {model, ...site}: EmbedSource): OutputFile[] {
  const cssDir = path.join(__dirname, '../../css');
  const parts = styleParts.map((part) => readFileSync(path.join(cssDir, `${part}.css`), 'utf8'));
  const style = [...parts, roleFilterStyles(model)].join('\n');
  const hash = createHash('sha256').update(style).digest('hex').slice(0, 8);
  const styleUrl = `/embed/handbok.${hash}.css`;
  const embeddable = articles.filter(({kind}) => kind !== 'sok');
  const context = {...site, styleUrl, embedded: new Set(embeddable.map(({url}) => url))};
  return [
    {path: styleUrl, content: style},
    ...embeddable.map((article) => ({
      path: `${embedUrl(article.url)}.html`,
      content: embedPage(article, context),
    })),
  ];
}
