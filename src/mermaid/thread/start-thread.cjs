'use strict';
// A thread begins with plain JavaScript; jiti, which also loads Docusaurus's plugins, reads the rest.
// oxlint-disable-next-line typescript/no-unsafe-call -- jiti 1 has no types for require()
require('jiti')(__filename)('./draw-thread.ts');
