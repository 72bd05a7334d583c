import {concernedBy, decidersOf} from '#model/participants.ts';
import type {Actor, Model, Step} from '#model/types.ts';
import type {Article} from '../../articles/types.ts';

type Built = Pick<Article, 'url' | 'html'>;

/** A start or an end without text of its own is a state: nobody has it to do, and no role's page lists it. */
function isListed({kind, text}: Step): boolean {
  return (kind !== 'start' && kind !== 'end') || text !== '';
}

/**
 * Checks in the built pages that roles and processes link to each other: from a step to everyone whom it concerns, and
 * from their pages to the step. Returns what is missing, one line each; empty when all is well.
 */
export function missingRoleLinks(
  {roles, bodies, processes}: Pick<Model, 'roles' | 'bodies' | 'processes'>,
  articles: readonly Built[],
): string[] {
  const built = new Map(articles.map(({url, html}) => [url, html]));
  const actors = new Map([...roles, ...bodies].map((actor): [string, Actor] => [actor.id, actor]));
  const check = (from: string, to: string): string[] =>
    built.get(from)?.includes(`href="${to}"`) ? [] : [`${from} does not link to ${to}`];
  return processes.flatMap(({url, steps}) =>
    steps.flatMap((step) =>
      [...new Set([...concernedBy(step), ...decidersOf(step)])].flatMap((id) => {
        const actor = actors.get(id);
        if (!actor) return [];
        return [...check(url, actor.url), ...(isListed(step) ? check(actor.url, `${url}#${step.id}`) : [])];
      }),
    ),
  );
}
