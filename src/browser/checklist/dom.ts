/** Makes an element with attributes and children. Text is set as text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, onClick: () => void, className = 'checklista-knapp'): HTMLButtonElement {
  const made = element('button', {type: 'button', class: className}, text);
  made.addEventListener('click', onClick);
  return made;
}

/** Whether the page is shut off from its own origin, in a frame that may neither print nor save files. */
export function isSandboxed(): boolean {
  return origin === 'null';
}

/** Sets a text that is read aloud when it changes; the same text again is left alone, and so not repeated. */
export function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
