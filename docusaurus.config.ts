import {createRequire} from 'node:module';

/**
 * The site's settings are in src/site/config.ts. Docusaurus loads this file through jiti, which compiles every file that
 * it meets, packages too, and runs them anew for each plugin; Node's own require leads past it.
 */
const config: unknown = createRequire(__filename)('./src/site/load-source.cjs');

export default config;
