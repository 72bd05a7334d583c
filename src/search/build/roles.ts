import type {SearchModel} from './to-pages.ts';

/** The roles and bodies that a page or term concerns, by address. Values that are no role are left out. */
export function rolesByUrl(model: SearchModel): Map<string, readonly string[]> {
  const actors = [...model.roles, ...model.bodies];
  const known = new Set(actors.map(({id}) => id));
  const roles = new Map<string, readonly string[]>();
  const add = (url: string, ids: readonly string[]) => {
    roles.set(url, [...new Set(ids)].filter((id) => known.has(id)));
  };
  for (const {url, id} of actors) add(url, [id]);
  for (const {url, processOwner, steps} of model.processes) {
    add(url, [processOwner, ...steps.flatMap(({actor, decides}) => [actor, ...decides])]);
  }
  for (const {url, systemOwner, systemManager, operationsManager} of model.systems) {
    add(url, [systemOwner, systemManager, operationsManager]);
  }
  for (const {url, goalOwner} of model.goals) add(url, [goalOwner]);
  for (const {url, decidedBy} of model.documents) add(url, [decidedBy]);
  for (const {url, seeUrl} of model.terms) add(url, roles.get(seeUrl ?? '') ?? []);
  return roles;
}
