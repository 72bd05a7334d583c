/** Keeps the panel right below the field, as wide as the field's row, or as the screen on a phone. */
export function placePanel(panel: HTMLElement, field: HTMLElement): void {
  const margin = 8;
  const wide = 34 * 16;
  const box = field.getBoundingClientRect();
  const screen = document.documentElement.clientWidth;
  const width = Math.min(Math.max(box.width, wide), screen - 2 * margin);
  const left = Math.min(Math.max(box.left, margin), screen - margin - width);
  const place = {top: `${box.bottom + 4}px`, left: `${left}px`, width: `${width}px`};
  Object.assign(panel.style, place);
}

/** Calls `place` whenever the field may have moved; gives a function that ends it. */
export function followField(field: HTMLElement, place: () => void): () => void {
  const root = field.getRootNode();
  const inPage = root instanceof ShadowRoot ? root.host : field;
  // The field scrolls its own text, and the list its results: neither moves the field.
  const onScroll = ({target}: Event): void => {
    if (target instanceof Node && target !== field && target.contains(inPage)) place();
  };
  const options = {passive: true, capture: true} as const;
  window.addEventListener('scroll', onScroll, options);
  window.addEventListener('resize', place, options);
  window.visualViewport?.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', onScroll, options);
    window.removeEventListener('resize', place, options);
    window.visualViewport?.removeEventListener('resize', place);
  };
}
