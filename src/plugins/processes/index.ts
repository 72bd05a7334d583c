import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import docsPlugin, {
  validateOptions,
  type LoadedContent,
  type PluginOptions,
} from '@docusaurus/plugin-content-docs';

export {validateOptions};

/**
 * The processes as an instance of Docusaurus' docs plugin, with each edition at an address of its own:
 * `/processer` and `/arbetsversion/processer`. Their only common beginning is `/`, where the docs are; the router tries
 * one route of an address and no other, so this puts the processes' editions beside the docs instead of below `/`.
 */
export default async function processesPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const plugin = await docsPlugin(context, options);
  return {
    ...plugin,
    async contentLoaded({content, actions}) {
      const addRoute = (route: RouteConfig) => splitRoute(route).forEach(actions.addRoute);
      await plugin.contentLoaded?.({content, actions: {...actions, addRoute}});
    },
  };
}

/** The route of all editions as one route for each. */
export function splitRoute(route: RouteConfig): RouteConfig[] {
  return (route.routes ?? []).map((edition) => ({...route, path: edition.path, routes: [edition]}));
}
