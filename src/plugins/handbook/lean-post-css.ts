import type {PostCssOptions} from '@docusaurus/types';

/** How Docusaurus names a plugin: by its file, alone or with its options. */
function fileOf(plugin: unknown): unknown {
  return Array.isArray(plugin) ? plugin[0] : plugin;
}

/**
 * Style sheets without the work of postcss-preset-env: Lightning CSS, which shrinks them afterwards, adds prefixes for the
 * same browsers (`browserslist`), and our own need no more. It costs a build over a second to start. And without a search
 * for settings of PostCSS, in every folder above every style sheet, which finds none and costs half a second.
 */
export function leanPostCss(options: PostCssOptions): PostCssOptions {
  const plugins = options.plugins.filter((plugin) => !String(fileOf(plugin)).includes('postcss-preset-env'));
  return {...options, plugins, config: false};
}
