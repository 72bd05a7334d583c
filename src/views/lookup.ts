import {addressIn} from '#model/edition.ts';
import {notStated, type Actor, type Model, type Page} from '#model/types.ts';
import {join, link, type Content, type ViewNode} from './nodes.ts';

/** What readers see where the source is silent. */
export const notStatedText = 'anges inte i källan';

/** A role or a body by id. */
export function actorOf(model: Model, id: string): Actor | undefined {
  return model.roles.find((role) => role.id === id) ?? model.bodies.find((body) => body.id === id);
}

function pageLink(page: Page | undefined, id: string): string | ViewNode {
  return page ? link(page.url, page.title) : id;
}

/** A link to a role or a body; plain text that names nobody in the handbook is kept as it is. */
export function actorLink(model: Model, id: string): string | ViewNode {
  return id === notStated ? notStatedText : pageLink(actorOf(model, id), id);
}

export function actorTitle(model: Model, id: string): string {
  return id === notStated ? 'Anges inte i källan' : (actorOf(model, id)?.title ?? id);
}

export function actorLinks(model: Model, ids: readonly string[] | typeof notStated): Content | undefined {
  if (ids === notStated) return notStatedText;
  return ids.length === 0
    ? undefined
    : join(
        ids.map((id) => actorLink(model, id)),
        ', ',
      );
}

/** A link to what the decided strategy says, in the list of sources. */
export function factLink({edition}: Pick<Model, 'edition'>, id: string): ViewNode {
  return link(addressIn(edition, `/om/kallor#${id.toLowerCase()}`), id);
}

export function documentLinks(model: Model, ids: readonly string[]): Content | undefined {
  if (ids.length === 0) return undefined;
  const links = ids.map((id) =>
    pageLink(
      model.documents.find((document) => document.id === id),
      id,
    ),
  );
  return join(links, ', ');
}

export function systemLinks(model: Model, ids: readonly string[]): Content | undefined {
  if (ids.length === 0) return undefined;
  const links = ids.map((id) =>
    pageLink(
      model.systems.find((system) => system.id === id),
      id,
    ),
  );
  return join(links, ', ');
}

/** A value as readers see it: the marker for a silent source becomes words. */
export function stated(value: string): string {
  return value === notStated ? notStatedText : value;
}
