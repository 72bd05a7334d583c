// Replaces @theme/SkipToContent, whose link needs a script to lead past the menu beside the text.
import {useRef, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {useLocationChange} from '@docusaurus/theme-common/internal';

export default function SkipToContent(): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const {action} = useHistory();
  // A new page begins here for the keyboard, as when the browser itself opens one.
  useLocationChange(({location}) => {
    if (!location.hash && action === 'PUSH') ref.current?.focus({preventScroll: true});
  });
  return (
    <div ref={ref} tabIndex={-1}>
      <a className="hb-hoppa" href="#innehall">
        Hoppa till huvudinnehåll
      </a>
    </div>
  );
}
