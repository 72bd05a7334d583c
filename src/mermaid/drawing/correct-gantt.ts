/**
 * Puts the name of a task beside its bar where Mermaid lets it straddle the end: it places the name by one end of the
 * bar and aligns it by another when days off are left out (`excludes`).
 */
export function correctGantt(svg: Element): void {
  for (const text of svg.querySelectorAll('text.taskText')) {
    const bar = svg.querySelector(`rect[id="${(text.getAttribute('id') ?? '').replace(/-text$/, '')}"]`);
    if (!bar) continue;
    const [at, left, width] = [numberOf(text, 'x'), numberOf(bar, 'x'), numberOf(bar, 'width')];
    if (at > left + width) text.setAttribute('style', 'text-anchor: start');
    if (at < left) text.setAttribute('style', 'text-anchor: end');
  }
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}
