import type {Actor, Decision, Model} from '#model/types.ts';
import {join, link, type Content, type ViewNode} from './nodes.ts';
import {registerTable} from './register-table.ts';

/** A decision, who takes it and the process that leads there. */
interface Taken {
  readonly actor: Actor;
  readonly decision: Decision;
}

function decisionsOf(actors: readonly Actor[]): Taken[] {
  return actors.flatMap((actor) => actor.decisions.map((decision) => ({actor, decision})));
}

/** Who decides what: every decision that roles and bodies declare, bodies first as in the order of the municipality. */
export function decisionTable({roles, bodies, processes}: Model): ViewNode[] {
  const rows = decisionsOf([...bodies, ...roles]).map(({actor, decision}): Content[] => {
    const process = processes.find(({id}) => id === decision.process);
    return [
      decision.what,
      join([link(actor.url, actor.title), ...(decision.condition ? [decision.condition] : [])], ', '),
      process ? link(process.url, process.title) : '',
    ];
  });
  return registerTable('Vem beslutar om vad', ['Beslutet gäller', 'Den beslutar', 'Så går det till'], rows);
}

/** The decision that staff most often ask each role and body about: the first that each declares, roles first. */
export function mostAsked({roles, bodies}: Pick<Model, 'roles' | 'bodies'>): Taken[] {
  return [...roles, ...bodies].flatMap((actor) =>
    actor.decisions.slice(0, 1).map((decision) => ({actor, decision})),
  );
}
