import {mkdirSync, readdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';

/**
 * Gives a copy of the site the installed packages, each by a link. The folder is the copy's own, so that the bundler's
 * cache, which lies in it, is too: two sites at different places must not share one.
 *
 * @param from a folder with node_modules
 * @param to the copy's folder, without node_modules
 */
export function linkPackages(from: string, to: string): void {
  const source = path.resolve(from, 'node_modules');
  const target = path.join(to, 'node_modules');
  mkdirSync(target, {recursive: true});
  for (const name of readdirSync(source)) {
    if (name !== '.cache') symlinkSync(path.join(source, name), path.join(target, name), 'junction');
  }
}
