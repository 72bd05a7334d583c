// Adds the drawn process map and places for scripts to what Markdown pages may use, and keeps <details> plain HTML, which opens without scripts.
import type {ComponentProps} from 'react';
import MDXComponents from '@theme-init/MDXComponents';
import ProcessMap from '@theme/ProcessMap';
import {ScriptBlock, ScriptSpan} from '@theme/ScriptArea';

function PlainDetails(props: ComponentProps<'details'>) {
  return <details {...props} />;
}

// The last two are the elements that #views/nodes.ts writes for a script's places.
export default {
  ...MDXComponents,
  details: PlainDetails,
  ProcessMap,
  skriptyta: ScriptBlock,
  skriptruta: ScriptSpan,
};
