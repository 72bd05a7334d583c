import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {linkPackages} from '../../copy/link-packages.ts';
import {installPeers} from '../install-peers.ts';

/** Docusaurus as it comes, with Mermaid and its blog: no plugin of ours, no setting that lightens it. */
const config = `module.exports = {
  title: 'Handbok', url: 'http://localhost:3000', baseUrl: '/', trailingSlash: false,
  onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', onDuplicateRoutes: 'ignore',
  i18n: {defaultLocale: 'sv', locales: ['sv']},
  markdown: {format: 'detect', mermaid: true, hooks: {onBrokenMarkdownLinks: 'ignore'}},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [['classic', {docs: {path: 'docs', routeBasePath: '/', sidebarPath: undefined}}]],
  plugins: [['@docusaurus/plugin-content-docs', {id: 'processer', path: 'processes', routeBasePath: 'processer', sidebarPath: undefined}]],
  themeConfig: {navbar: {title: 'Handbok', items: []}},
};
`;

/** Markdown as Docusaurus itself understands it: our front matter's keys are none of its own. */
function plainMarkdown(text: string): string {
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? 'Sida';
  return `---\ntitle: ${title}\n---\n${text.replace(/^---\n.*?\n---\n/s, '')}`;
}

function copyMarkdown(from: string, to: string): void {
  cpSync(from, to, {recursive: true});
  for (const name of readdirSync(to, {recursive: true, encoding: 'utf8'})) {
    const file = path.join(to, name);
    if (name.endsWith('.md')) writeFileSync(file, plainMarkdown(readFileSync(file, 'utf8')));
  }
}

/** Makes a site of Docusaurus classic from the same Markdown in an empty folder; gives its build command's arguments. */
export function createClassicSite(source: string, folder: string): readonly string[] {
  const peers = installPeers('sidor');
  mkdirSync(path.join(folder, 'blog'), {recursive: true});
  copyMarkdown(path.join(source, 'docs'), path.join(folder, 'docs'));
  copyMarkdown(path.join(source, 'processes'), path.join(folder, 'processes'));
  writeFileSync(path.join(folder, 'docusaurus.config.js'), config);
  writeFileSync(path.join(folder, 'blog', '2026-01-01-hej.md'), '---\ntitle: Hej\n---\nHej.\n');
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({name: 'classic', private: true, browserslist: ['last 3 chrome versions', 'firefox esr']}),
  );
  linkPackages(peers, folder);
  return [path.join(peers, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'];
}
