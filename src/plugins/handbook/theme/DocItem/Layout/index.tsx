// Replaces @theme/DocItem/Layout: one column of text with its contents beside it, or folded above it, without scripts.
import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import EmbedLink from '@theme/EmbedLink';
import type {Props} from '@theme/DocItem/Layout';

/** A heading's text, which may hold emphasis or code, as Docusaurus has rendered it. */
function HeadingText({html}: {readonly html: string}): ReactNode {
  return <span dangerouslySetInnerHTML={{__html: html}} />;
}

function Contents(): ReactNode {
  const {toc} = useDoc();
  return (
    <ul className="hb-toc">
      {toc.map(({id, value, level}) => (
        <li key={id} data-level={level}>
          <a href={`#${id}`}>
            <HeadingText html={value} />
          </a>
        </li>
      ))}
    </ul>
  );
}

export default function DocItemLayout({children}: Props): ReactNode {
  const {toc, frontMatter} = useDoc();
  const shown = toc.length > 1;
  return (
    <div className="hb-artikelyta">
      <div className="hb-artikel">
        <article data-typ={String(Reflect.get(frontMatter, 'typ') ?? '')}>
          <DocBreadcrumbs />
          {shown ? (
            <details className="hb-toc-smal">
              <summary>På sidan</summary>
              <Contents />
            </details>
          ) : null}
          <DocItemContent>{children}</DocItemContent>
        </article>
        <DocItemPaginator />
        <EmbedLink />
      </div>
      {shown ? (
        <nav className="hb-toc-bred" aria-label="På sidan">
          <p>På sidan</p>
          <Contents />
        </nav>
      ) : null}
    </div>
  );
}
