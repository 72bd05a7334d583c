import {readdirSync} from 'node:fs';
import path from 'node:path';
import {compressFiles, qualities} from './compress/compress-files.ts';

const isText = /\.(?:html|js|css|json|svg|xml|txt|bin|bpmn|ics|csv|atom|md)$/;

/**
 * `npm run build` ends with this, fast. `npm run compress` does it as well as it can be done, for the site that is to be
 * published.
 */
async function main(): Promise<void> {
  const quality = process.argv.includes('--bast') ? qualities.best : qualities.fast;
  const names = readdirSync('build', {recursive: true, encoding: 'utf8'}).filter((name) => isText.test(name));
  await compressFiles(
    names.map((name) => path.join('build', name)),
    quality,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
