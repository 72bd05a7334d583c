import {spawnSync} from 'node:child_process';

const mark = '\u0001';

/**
 * On which day (YYYY-MM-DD) each Markdown file was last changed, as git knows it. Empty where there is no git or no
 * history: an unpacked archive builds as well, and says nothing about days.
 *
 * @param root the top of the repository
 */
export function lastChanged(root: string): ReadonlyMap<string, string> {
  const options = [
    '-c',
    'core.quotePath=false',
    'log',
    `--format=${mark}%cs`,
    '--name-only',
    '--relative',
    '--',
    '*.md',
  ];
  const {status, stdout} = spawnSync('git', options, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return status === 0 ? readLog(stdout) : new Map();
}

/** The log begins with the latest commit: the first day of a file is its last change. */
function readLog(log: string): Map<string, string> {
  const days = new Map<string, string>();
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith(mark)) day = line.slice(1);
    else if (line !== '' && !days.has(line)) days.set(line, day);
  }
  return days;
}
