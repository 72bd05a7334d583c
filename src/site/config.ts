import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import {docsVersions} from '../content/docs-versions.ts';
import {siteEditions} from '../content/site-editions.ts';
import {handbookContent} from '../plugins/handbook/remark/handbook-content.ts';
import {hyphenateWords} from '../plugins/handbook/remark/hyphenate-words.ts';
import handbookPlugin from '../plugins/handbook/index.ts';
import {siteFrontMatter} from '../plugins/handbook/site-front-matter.ts';
import processesPlugin, {validateOptions} from '../plugins/processes/index.ts';
import publishPlugin from '../plugins/publish/index.ts';

const siteDir = path.resolve(__dirname, '../..');
const editions = siteEditions(siteDir);

/** A preview shows a page with a slip all the same: our own check tells the editor of it, in Swedish, with its cure. */
const onBroken = process.env['NODE_ENV'] === 'production' ? 'throw' : 'ignore';

/** Each thread that renders pages costs two seconds of processor time to start; below this they gain nothing. */
const manyFiles = 500;
const fileCount = editions
  .flatMap(({folders}) => Object.values(folders))
  .flatMap((folder) => readdirSync(path.join(siteDir, folder), {recursive: true, encoding: 'utf8'})).length;

/** What docs and processes have in common. CommonMark only: `.md`, never MDX, which would run editors' text as code. */
const content = {
  include: ['**/*.md'],
  numberPrefixParser: false,
  routeBasePath: '/',
  // Options that stand here by themselves go to readers, in the scripts' copy of this configuration.
  beforeDefaultRemarkPlugins: [
    () => handbookContent({derivedDir: `${siteDir}/.docusaurus/handboken`, siteDir, editions}),
  ],
  remarkPlugins: [() => hyphenateWords()],
} satisfies DocsOptions;

/** Docusaurus's type of a plugin has no place for one that knows its own content. */
const config: Omit<Config, 'plugins'> & {readonly plugins: readonly unknown[]} = {
  title: 'IT-handboken',
  tagline: 'Roller, processer och regler för IT i Luleå kommun',
  // In the page itself: browsers would fetch it on every first visit. As points, since a drawing costs a page of its own.
  favicon: `data:image/png;base64,${readFileSync(`${siteDir}/static/favicon.png`, 'base64')}`,
  url: process.env['HANDBOK_URL'] ?? 'http://localhost:3000',
  baseUrl: '/',
  baseUrlIssueBanner: false,
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {defaultLocale: 'sv', locales: ['sv'], localeConfigs: {sv: {label: 'Svenska', htmlLang: 'sv'}}},
  // The pages' days of change are our own to find (#content/last-changed.ts): Docusaurus need not read the whole of git.
  future: {v4: true, faster: {ssgWorkerThreads: fileCount > manyFiles}, experimental_vcs: false},
  markdown: {
    format: 'detect',
    hooks: {onBrokenMarkdownLinks: onBroken, onBrokenMarkdownImages: onBroken},
    parseFrontMatter: siteFrontMatter,
  },
  presets: [
    [
      'classic',
      {
        docs: {
          ...content,
          ...docsVersions(editions, '/'),
          path: 'docs',
          sidebarPath: './src/sidebars/handbok.ts',
        },
        blog: false,
        pages: false,
        theme: {customCss: './src/css/custom.css'},
        sitemap: {lastmod: null, changefreq: null, priority: null, ignorePatterns: ['/sok']},
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    [
      // A plugin that is not named by its path carries its check of the options itself.
      Object.assign(processesPlugin, {validateOptions}),
      {
        ...content,
        ...docsVersions(editions, '/processer'),
        id: 'processer',
        path: 'processes',
        sidebarPath: './src/sidebars/processer.ts',
      } satisfies DocsOptions,
    ],
    handbookPlugin,
    [publishPlugin, {intranets: process.env['HANDBOK_INTRANAT']}],
  ],
  themeConfig: {
    // The handbook's own style sheet and script choose the colours (src/browser/theme-choice.ts).
    colorMode: {disableSwitch: true},
    navbar: {
      title: 'IT-handboken',
      items: [
        {to: '/roller', label: 'Roller'},
        {to: '/organisation', label: 'Organisation'},
        {to: '/processer', label: 'Processer'},
        {to: '/system', label: 'System'},
        {to: '/it-strategi', label: 'IT-strategi'},
        {to: '/ny-systemagare', label: 'Ny systemägare'},
        {to: '/ordlista', label: 'Ordlista'},
      ],
    },
    // Code is shown in the text's own colours: examples are Markdown for editors, not programs.
    prism: {theme: {plain: {}, styles: []}, darkTheme: {plain: {}, styles: []}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  } satisfies ThemeConfig,
};

export default config;
