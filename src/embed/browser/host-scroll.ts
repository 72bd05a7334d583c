/** What an element lies in, outwards, also through shadow roots. */
function around(element: Element): Element[] {
  const root = element.getRootNode();
  const outer = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return outer ? [outer, ...around(outer)] : [];
}

/**
 * Notes how far the host's page is scrolled, and whatever else scrolls an element: many intranets scroll a part of
 * their page instead.
 *
 * @returns a function that scrolls it all there again
 */
export function noteScroll(element: Element): () => void {
  const noted = around(element).map((one) => [one, one.scrollTop] as const);
  return () => {
    for (const [one, top] of noted) one.scrollTo({top, behavior: 'instant'});
  };
}
