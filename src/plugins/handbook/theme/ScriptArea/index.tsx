import type {ReactNode} from 'react';

interface Props {
  readonly className: string;
}

/** One object for all renderings: React compares it by identity, and would otherwise empty the place again. */
const nothing = {__html: ''};

/** An empty place in the page that belongs to a script: React neither looks into it nor changes it. */
export function ScriptBlock({className}: Props): ReactNode {
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={nothing} />;
}

/** The same in running text. */
export function ScriptSpan({className}: Props): ReactNode {
  return <span className={className} suppressHydrationWarning dangerouslySetInnerHTML={nothing} />;
}
