// Adds the drawn process map to what Markdown pages may use, and keeps <details> plain HTML, which opens without scripts.
import type {ComponentProps} from 'react';
import MDXComponents from '@theme-init/MDXComponents';
import ProcessMap from '@theme/ProcessMap';

function PlainDetails(props: ComponentProps<'details'>) {
  return <details {...props} />;
}

export default {...MDXComponents, details: PlainDetails, ProcessMap};
