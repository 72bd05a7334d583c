// Adds the drawn process map to the components that Markdown pages may use.
import MDXComponents from '@theme-init/MDXComponents';
import ProcessMap from '@theme/ProcessMap';

export default {...MDXComponents, ProcessMap};
