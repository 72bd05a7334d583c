import {useEffect, useRef, type ReactNode} from 'react';

/** Whether the reader has chosen other colours than the system's. */
function differsFromSystem(): boolean {
  const {theme} = document.documentElement.dataset;
  return Boolean(theme) && (theme === 'dark') !== matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * Switches between light and dark: a checkbox that the style sheet looks at, so that it works without scripts. The choice
 * is kept by browser/theme-choice.ts; until the reader chooses, the system's setting holds.
 */
export default function ThemeChoice(): ReactNode {
  const box = useRef<HTMLInputElement>(null);
  // React makes a new box for each kind of page.
  useEffect(() => {
    if (box.current) box.current.checked = differsFromSystem();
  }, []);
  return (
    <label className="hb-tema" title="Byt mellan ljust och mörkt">
      <input type="checkbox" ref={box} autoComplete="off" aria-label="Byt mellan ljust och mörkt" />
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </label>
  );
}
