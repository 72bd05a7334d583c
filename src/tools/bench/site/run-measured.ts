import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

/** What a command cost, with everything that it started. */
export interface Cost {
  /** Processor time of all processes, in seconds. */
  readonly cpu: number;
  /** The most memory that all of them held at one time, in megabytes; 0 where the system does not tell (Linux does). */
  readonly memory: number;
}

const sampleEvery = 100;
const pageSize = 4096;

/** The processes that a process has started, directly or not, and itself. */
function processTree(root: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const parent = Number(readStat(pid)?.[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), pid]);
  }
  const below = (pid: number): number[] => [pid, ...(parents.get(pid) ?? []).flatMap(below)];
  return below(root);
}

/** The fields of /proc/<pid>/stat after the name; undefined for a process that has ended. */
function readStat(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

function memoryOf(root: number): number {
  if (process.platform !== 'linux') return 0;
  const pages = processTree(root).map((pid) => Number(readStat(pid)?.[21] ?? 0));
  return (pages.reduce((sum, one) => sum + one, 0) * pageSize) / 1e6;
}

/**
 * Runs Node with a script and measures what it costs. Rejects with the command's last output when it fails.
 *
 * @param args the script and its arguments
 */
export function runMeasured(args: readonly string[], cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    // The shell knows the processor time of all that it waited for.
    const child = spawn(
      'bash',
      ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', process.execPath, ...args],
      {
        cwd,
        env: {...process.env, NODE_ENV: 'production', LC_ALL: 'C'},
      },
    );
    let output = '';
    let memory = 0;
    const note = (text: Buffer): void => {
      output = (output + text.toString()).slice(-4000);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const timer = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid ?? 0));
    }, sampleEvery);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const [, user = '', system = ''] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
      if (code === 0) resolve({cpu: Number(user) + Number(system), memory});
      else reject(new Error(`${args.join(' ')} misslyckades:\n${output}`));
    });
  });
}
