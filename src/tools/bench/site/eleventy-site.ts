import {cpSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {installPeers, peersFolder} from '../install-peers.ts';

const layout = `module.exports = class {
  render({content, title}) {
    return '<!doctype html><html lang="sv"><meta charset="utf-8"><title>' + title + '</title><link rel="stylesheet" href="/stil.css"><main>' + content + '</main></html>';
  }
};
`;

const config = `module.exports = (eleventy) => {
  eleventy.addGlobalData('layout', 'sida.11ty.cjs');
  return {markdownTemplateEngine: false, dir: {input: 'innehall', includes: '../mallar', output: 'build'}};
};
`;

/** Makes an Eleventy site of the same Markdown, the least that builds pages at all; gives its build command's arguments. */
export function createEleventySite(source: string, folder: string): readonly string[] {
  for (const name of ['docs', 'processes']) {
    cpSync(path.join(source, name), path.join(folder, 'innehall', name), {recursive: true});
  }
  cpSync(path.join(peersFolder('sidor'), 'package.json'), path.join(folder, 'package.json'));
  writeFileSync(path.join(folder, 'eleventy.config.cjs'), config);
  cpSync('static/favicon.svg', path.join(folder, 'mallar', 'favicon.svg'));
  writeFileSync(path.join(folder, 'mallar', 'sida.11ty.cjs'), layout);
  return [
    path.join(installPeers('sidor'), 'node_modules/@11ty/eleventy/cmd.cjs'),
    '--config=eleventy.config.cjs',
    '--quiet',
  ];
}
