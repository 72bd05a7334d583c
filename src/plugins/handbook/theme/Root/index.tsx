// Replaces @theme/Root, which is empty: tells the loader that React has taken over, and reads out each new page's title.
import {useEffect, useState, type ReactNode} from 'react';
import PreviewProblems from '@theme/PreviewProblems';

/** Docusaurus fetches the script of every link in sight in advance; the one under the pointer is enough. */
function fetchOnlyOnHover(): void {
  window.docusaurus = {...window.docusaurus, prefetch: () => false};
}

/** The page's title after each move to another page, empty on the page that the browser itself opened. */
function useNewTitle(): string {
  const [title, setTitle] = useState('');
  useEffect(() => {
    const element = document.querySelector('title');
    if (!element) return undefined;
    let last = document.title;
    const observer = new MutationObserver(() => {
      if (document.title !== last) setTitle(document.title);
      last = document.title;
    });
    observer.observe(element, {childList: true, characterData: true, subtree: true});
    return () => observer.disconnect();
  }, []);
  return title;
}

export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  const title = useNewTitle();
  useEffect(() => {
    fetchOnlyOnHover();
    document.dispatchEvent(new Event('handbok-overtagen'));
  }, []);
  return (
    <>
      <PreviewProblems />
      {children}
      <output className="hb-dold">{title}</output>
    </>
  );
}
