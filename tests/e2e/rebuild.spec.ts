import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {copyHandbook, type FaultyCopy} from './support/faulty-copy.ts';

/** The files of a built site, without those that are compressed copies of others. */
function builtFiles(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (name) => !/\.(?:br|gz)$/.test(name) && statSync(path.join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))]),
  );
}

/** A name without the hash of its content; a page's script is named by a hash of its address, too. */
function kindOf(name: string): string {
  return name
    .replace(/^assets\/js\/[0-9a-f]{8}\.[0-9a-f]{8}\.js$/, 'assets/js/page.#.js')
    .replace(/\.[0-9a-f]{8,}\.(\w+)$/, '.#.$1');
}

/** Whether a file is more than data made of the text. */
function outsideData([name]: readonly [string, ...unknown[]]): boolean {
  return !/^(?:api|sok)\//.test(name);
}

/** Builds all of it anew, with what the caches hold of earlier builds. */
function build(copy: FaultyCopy): Map<string, Buffer> {
  for (const made of ['build', '.docusaurus'])
    rmSync(path.join(copy.root, made), {recursive: true, force: true});
  const {status, output} = copy.run('@docusaurus/core/bin/docusaurus.mjs', ['build']);
  expect(status, output).toBe(0);
  return builtFiles(path.join(copy.root, 'build'));
}

/** The names of the files that are in one of two builds alone, or differ. */
function differing(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    return !here || !there?.equals(here);
  });
}

/**
 * A build without the bundler's own loader, and without its name in the script that starts it. On a machine with much
 * else to do the loader has once, in a dozen builds, come out otherwise, while all that it loads was the same.
 */
function withoutLoader(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const kept = [...files].filter(([name]) => !name.startsWith('assets/js/runtime~main.'));
  return new Map(kept).set('start.js', maskLoader(files.get('start.js')));
}

function maskLoader(script: Buffer | undefined): Buffer {
  return Buffer.from(String(script).replaceAll(/runtime~main\.[0-9a-f]+/g, 'runtime~main.#'));
}

test('a second build is the same to the byte, and an edited sentence changes its page and its data alone', () => {
  test.setTimeout(600_000);
  const copy = copyHandbook();
  const before = build(copy);
  const again = differing(withoutLoader(build(copy)), withoutLoader(before));
  expect(again, 'what a second build of the same source has otherwise').toEqual([]);
  copy.append('docs/roller/it-konsult.md', '\nDen här meningen är ny.\n');
  const edited = build(copy);
  rmSync(path.join(copy.root, 'node_modules/.cache'), {recursive: true, force: true});
  const fromNothing = differing(withoutLoader(build(copy)), withoutLoader(edited));
  expect(fromNothing, 'what a build that keeps nothing of earlier ones has otherwise').toEqual([]);
  copy.remove();
  const added = [...edited.keys()].filter((name) => !before.has(name));
  const gone = [...before.keys()].filter((name) => !edited.has(name));
  const changed = [...edited].filter(([name, content]) => before.get(name)?.equals(content) === false);

  const changedNames = changed.filter(outsideData).map(([name]) => name);
  expect(changedNames.toSorted()).toEqual([
    'embed/roller/it-konsult.html',
    'embed/roller/it-konsult/avsnitt/driftniva.html',
    'roller/it-konsult.html',
    'start.js',
  ]);
  const newNames = added.filter((name) => !name.startsWith('sok/')).map(kindOf);
  expect(newNames.toSorted()).toEqual(['assets/js/page.#.js', 'assets/js/runtime~main.#.js']);
  // What is new takes the place of what was: nothing else goes.
  expect(gone.map(kindOf).toSorted()).toEqual(added.map(kindOf).toSorted());
});
