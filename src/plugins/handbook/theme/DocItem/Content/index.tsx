// Replaces @theme/DocItem/Content: the page's title always comes from its front matter, and its long words may break.
import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/DocItem/Content';

export default function DocItemContent({children}: Props): ReactNode {
  const {metadata, frontMatter} = useDoc();
  return (
    <div className="theme-doc-markdown markdown">
      <header>
        <h1>{String(Reflect.get(frontMatter, 'rubrik') ?? metadata.title)}</h1>
      </header>
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
