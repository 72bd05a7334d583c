// Replaces @theme/Heading: without classes that do nothing here, and names its link without the soft hyphens of the text.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';

export default function Heading({as: As, id, children, ...props}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (As === 'h1' || id === undefined) return <As {...props}>{children}</As>;
  collectAnchor(id);
  const name = typeof children === 'string' ? children.replaceAll('\u00AD', '') : id;
  return (
    <As {...props} id={id}>
      {children}
      <Link className="hash-link" to={`#${id}`} aria-label={`Direktlänk till ${name}`} translate="no">
        &#8203;
      </Link>
    </As>
  );
}
