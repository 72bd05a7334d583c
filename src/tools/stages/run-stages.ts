import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {countResults, type Counts} from './count-results.ts';

/** One part of `npm test`. */
interface Stage {
  /** The script in package.json. */
  readonly script: string;
  /** What it does, in Swedish. */
  readonly what: string;
  /** Where its test runner leaves the counts, when it is one. */
  readonly report?: string;
}

const stages: readonly Stage[] = [
  {script: 'lint', what: 'koden'},
  {script: 'check', what: 'innehållet'},
  {script: 'unit', what: 'enhetstester', report: 'test-results/unit.json'},
  {script: 'build', what: 'bygget'},
  {script: 'e2e', what: 'tester i webbläsare', report: 'test-results/e2e.json'},
];

function runScript(script: string): boolean {
  const npm = process.env['npm_execpath'] ?? '';
  const [command, args] = npm.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32';
  return spawnSync(command, [...args, 'run', '--silent', script], {stdio: 'inherit', shell}).status === 0;
}

function readCounts(file: string): Counts | undefined {
  return existsSync(file) ? countResults(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Runs one stage; a stage that fails without counts of its own counts as one failure. */
function runStage({script, what, report}: Stage): Counts {
  if (report !== undefined) rmSync(report, {force: true});
  console.log(`\n» npm run ${script}: ${what}`);
  const isPassed = runScript(script);
  console.log(isPassed ? `✓ ${script} godkänd` : `✗ ${script} underkänd: rätta det som står ovanför`);
  const {passed, failed} = (report === undefined ? undefined : readCounts(report)) ?? {passed: 0, failed: 0};
  return {passed, failed: isPassed ? failed : Math.max(failed, 1)};
}

/** Runs everything that a change must pass, in order, and stops at the first part that fails. */
export function runStages(): Counts {
  let total: Counts = {passed: 0, failed: 0};
  for (const stage of stages) {
    const {passed, failed} = runStage(stage);
    total = {passed: total.passed + passed, failed: total.failed + failed};
    if (failed > 0) break;
  }
  // The form that build servers read.
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total;
}
