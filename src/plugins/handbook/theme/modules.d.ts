declare module '@process-maps' {
  const maps: Readonly<Record<string, string>>;
  export default maps;
}

declare module '@preview-problems' {
  const problems: readonly import('#shared/problem.ts').Problem[];
  export default problems;
}

declare module '@theme/PreviewProblems' {
  import type {ReactNode} from 'react';

  export default function PreviewProblems(): ReactNode;
}

declare module '@theme/EditionNotice' {
  import type {ReactNode} from 'react';

  export default function EditionNotice(): ReactNode;
}

declare module '@theme/ProcessMap' {
  import type {ReactNode} from 'react';

  export default function ProcessMap(props: {id: string; width?: string; height?: string}): ReactNode;
}

declare module '@theme/EmbedLink' {
  import type {ReactNode} from 'react';

  export default function EmbedLink(): ReactNode;
}

declare module '@theme/ScriptArea' {
  import type {ReactNode} from 'react';

  export function ScriptBlock(props: {className: string}): ReactNode;
  export function ScriptSpan(props: {className: string}): ReactNode;
}

declare module '@theme/SearchForm' {
  import type {ReactNode} from 'react';

  export default function SearchForm(props: {id: string; large?: boolean}): ReactNode;
}

declare module '@theme/ThemeChoice' {
  import type {ReactNode} from 'react';

  export default function ThemeChoice(): ReactNode;
}

// The classic theme's own components, below a plugin's; the published types know only '@theme-original',
// and let MDX's own type in, where components may also be a function.
declare module '@theme-init/MDXComponents' {
  import type {ElementType} from 'react';

  const components: Readonly<Record<string, ElementType>>;
  export default components;
}
