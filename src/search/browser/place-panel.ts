/** Keeps the panel right below the field, as wide as the field's row, or as the screen on a phone. */
export function placePanel(panel: HTMLElement, field: HTMLElement): void {
  const margin = 8;
  const wide = 34 * 16;
  const box = field.getBoundingClientRect();
  const screen = document.documentElement.clientWidth;
  const width = Math.min(Math.max(box.width, wide), screen - 2 * margin);
  const left = Math.min(Math.max(box.left, margin), screen - margin - width);
  panel.style.setProperty('--sok-upp', `${box.bottom + 4}px`);
  panel.style.setProperty('--sok-vanster', `${left}px`);
  panel.style.setProperty('--sok-bredd', `${width}px`);
}

/** Calls `place` whenever the field may have moved; gives a function that ends it. */
export function followField(place: () => void): () => void {
  const options = {passive: true, capture: true} as const;
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  window.visualViewport?.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', place, options);
    window.removeEventListener('resize', place, options);
    window.visualViewport?.removeEventListener('resize', place);
  };
}
