import {readFileSync, writeFileSync} from 'node:fs';
import {completeLockFile, isLockFile, missingOptionalPackages} from './lock/optional-packages.ts';

const file = process.argv[2] ?? 'package-lock.json';

/** `npm run complete-lock`, or with `-- <lock file>` of another folder: names the packages for other platforms that a registry mirror has left out. */
function main(): void {
  const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isLockFile(lock)) throw new Error(`${file} is not a lock file of npm 7 or later`);
  const missing = missingOptionalPackages(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLockFile(lock), null, 2)}\n`);
  console.log(`${missing.length} paket för andra operativsystem lades till i ${file}.`);
}

main();
