/** The place in the handbook that an address of an embedded page shows: `/embed/roller/x#y` → `/roller/x#y`. */
export function placeOf({pathname, hash}: Pick<URL, 'pathname' | 'hash'>): string {
  return `/${pathname.slice('/embed/'.length)}${hash}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The element that the address points out; WordPress adds a secret of its own there, which points out nothing. */
export function anchored(): HTMLElement | null {
  return document.getElementById(decoded(location.hash.slice(1)));
}

/** Moves the focus, and so a screen reader, to what the address points out. */
export function focusAnchor(): void {
  const target = anchored();
  if (!target) return;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
}

/** Whether what was clicked is a link to the very anchor that the address already names. */
export function isSameAnchor(clicked: EventTarget | null): boolean {
  const link = clicked instanceof Element ? clicked.closest('a') : null;
  return decoded(link?.getAttribute('href') ?? '').endsWith(decoded(location.hash));
}
