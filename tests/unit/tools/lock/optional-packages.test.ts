import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {
  completeLockFile,
  isLockFile,
  missingOptionalPackages,
} from '../../../../src/tools/lock/optional-packages.ts';

const parent = {
  version: '1.0.0',
  dev: true,
  optionalDependencies: {'@tool/linux-x64-musl': '1.0.0', '@tool/win32-ia32-msvc': '1.0.0', there: '2.0.0'},
};
const lock = {lockfileVersion: 3, packages: {'node_modules/tool': parent, 'node_modules/there': {}}};

test('an optional package that the lock file does not hold is found', () => {
  expect(missingOptionalPackages(lock).map(({name}) => name)).toEqual([
    '@tool/linux-x64-musl',
    '@tool/win32-ia32-msvc',
  ]);
});

test('a completed lock file says which platform each added package is for', () => {
  expect(completeLockFile(lock).packages['node_modules/@tool/linux-x64-musl']).toEqual({
    version: '1.0.0',
    dev: true,
    optional: true,
    cpu: ['x64'],
    os: ['linux'],
    libc: ['musl'],
  });
});

test('a completed lock file keeps all it had and lacks nothing', () => {
  const completed = completeLockFile(lock);
  expect(completed).toMatchObject(lock);
  expect(missingOptionalPackages(completed)).toEqual([]);
});

const own = readFileSync('package-lock.json', 'utf8');

test('our lock file installs on every platform; if not, run npm run complete-lock', () => {
  const parsed: unknown = JSON.parse(own);
  expect(isLockFile(parsed) && missingOptionalPackages(parsed)).toEqual([]);
});

test('our lock file names no server, so that it works with any registry', () => {
  expect(own).not.toContain('"resolved": "http');
});
