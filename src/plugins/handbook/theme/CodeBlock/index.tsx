// Replaces @theme/CodeBlock: code in the text's own colours, without the colouring of programs, which is 30 KB of script.
import {useRef, useState, type ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock';

const states = {
  ready: 'Kopiera',
  copied: 'Kopierat',
  selected: 'Markerat: tryck Ctrl+C',
} as const;

/** Where the clipboard is shut (an address without https), the text is selected, ready for the reader to copy. */
async function copy(code: HTMLElement): Promise<keyof typeof states> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(code);
    return 'selected';
  }
}

export default function CodeBlock({children}: Props): ReactNode {
  const code = useRef<HTMLElement>(null);
  const [state, setState] = useState<keyof typeof states>('ready');
  const onClick = (): void => {
    if (code.current) void copy(code.current).then(setState);
  };
  return (
    <div className="kod">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines scroll, also from the keyboard */}
      <pre tabIndex={0}>
        <code ref={code}>{typeof children === 'string' ? children.replace(/\n$/, '') : children}</code>
      </pre>
      <button type="button" className="kod-kopiera" data-react="" onClick={onClick} aria-live="polite">
        {states[state]}
      </button>
    </div>
  );
}
