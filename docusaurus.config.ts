import {readFileSync} from 'node:fs';
import type {Config} from '@docusaurus/types';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import {docsVersions} from './src/content/docs-versions.ts';
import {siteEditions} from './src/content/site-editions.ts';
import {handbookContent} from './src/plugins/handbook/remark/handbook-content.ts';
import {siteFrontMatter} from './src/plugins/handbook/site-front-matter.ts';

const editions = siteEditions(__dirname);

/** What docs and processes have in common. CommonMark only: `.md`, never MDX, which would run editors' text as code. */
const content = {
  include: ['**/*.md'],
  numberPrefixParser: false,
  routeBasePath: '/',
  beforeDefaultRemarkPlugins: [
    [handbookContent, {derivedDir: `${__dirname}/.docusaurus/handboken`, siteDir: __dirname, editions}],
  ],
} satisfies DocsOptions;

const config: Config = {
  title: 'IT-handboken',
  tagline: 'Roller, processer och regler för IT i Luleå kommun',
  // In the page itself: browsers would fetch it on every first visit.
  favicon: `data:image/svg+xml,${readFileSync(`${__dirname}/static/favicon.svg`, 'utf8').trim().replaceAll('#', '%23').replaceAll('"', "'")}`,
  url: process.env['HANDBOK_URL'] ?? 'http://localhost:3000',
  baseUrl: '/',
  baseUrlIssueBanner: false,
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {defaultLocale: 'sv', locales: ['sv'], localeConfigs: {sv: {label: 'Svenska', htmlLang: 'sv'}}},
  future: {v4: true, faster: true},
  markdown: {
    format: 'detect',
    hooks: {onBrokenMarkdownLinks: 'throw'},
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
      './src/plugins/processes/index.ts',
      {
        ...content,
        ...docsVersions(editions, '/processer'),
        id: 'processer',
        path: 'processes',
        sidebarPath: './src/sidebars/processer.ts',
      } satisfies DocsOptions,
    ],
    './src/plugins/handbook/index.ts',
    ['./src/plugins/publish/index.ts', {intranets: process.env['HANDBOK_INTRANAT']}],
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
