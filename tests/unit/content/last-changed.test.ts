import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {lastChanged} from '../../../src/content/last-changed.ts';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'handbok-'));

function commit(root: string, day: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  }
  const date = `${day}T12:00:00Z`;
  const env = {...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date};
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.se', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['add', '.'], {cwd: root});
  execFileSync('git', [...identity, 'commit', '-q', '-m', 'x'], {cwd: root, env});
}

test('each file has the day of the last commit that changed it', () => {
  const root = newFolder();
  execFileSync('git', ['init', '-q'], {cwd: root});
  commit(root, '2026-01-02', {'docs/a.md': 'a', 'docs/åäö.md': 'b'});
  commit(root, '2026-05-06', {'docs/a.md': 'c'});
  expect(Object.fromEntries(lastChanged(root))).toEqual({
    'docs/a.md': '2026-05-06',
    'docs/åäö.md': '2026-01-02',
  });
});

test('a folder without git has no days', () => {
  expect(lastChanged(newFolder()).size).toBe(0);
});
