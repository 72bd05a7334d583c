import type {ReactNode} from 'react';
import {useColorMode} from '@docusaurus/theme-common';

/** Switches between light and dark; until the reader chooses, the system's setting holds. */
export default function ThemeChoice(): ReactNode {
  const {colorMode, setColorMode} = useColorMode();
  const isDark = colorMode === 'dark';
  return (
    <button
      type="button"
      className="hb-tema"
      aria-label="Mörkt läge"
      aria-pressed={isDark}
      onClick={() => setColorMode(isDark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
