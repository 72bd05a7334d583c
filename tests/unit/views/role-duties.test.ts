import {beforeAll, describe, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import type {Actor, Model, Step} from '#model/types.ts';
import {roleDuties} from '#views/role-duties.ts';
import {linksOf, sectionsOf, textOf} from '../../fixtures/view-text.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';

const stepLink = /^[^?]+#/;

/** The addresses of the steps that a test of its own picks for an actor, in the order of the model. */
function expected(model: Model, holds: (step: Step) => boolean): string[] {
  return model.processes.flatMap(({url, steps}) => steps.filter(holds).map(({id}) => `${url}#${id}`));
}

/** Who decides: whom the step names, or the one who stands at a decision that names nobody. */
function isDecidedBy({decides, kind, actor}: Step, id: string): boolean {
  return decides.includes(id) || (kind === 'decision' && decides.length === 0 && actor === id);
}

function shown(model: Model, actor: Actor, section: string): string[] {
  const nodes = sectionsOf(roleDuties(model, actor)).get(section) ?? [];
  return linksOf(nodes).filter((url) => stepLink.test(url));
}

describe('every step of the real handbook is on the pages of those it concerns, and on no other', () => {
  let model: Model;
  let actors: Actor[];
  beforeAll(async () => {
    ({model} = await loadHandbook(globalThis.process.cwd()));
    actors = [...model.roles, ...model.bodies];
  });

  test('those who do it', () => {
    for (const actor of actors) {
      const steps = expected(
        model,
        (step) =>
          step.actor === actor.id &&
          !isDecidedBy(step, actor.id) &&
          (step.text !== '' || !['start', 'end'].includes(step.kind)),
      );
      expect([actor.id, shown(model, actor, 'du-utfor')]).toEqual([actor.id, steps]);
    }
  });

  test('those who decide, whether they do the rest of it or not', () => {
    for (const actor of actors) {
      const steps = expected(model, (step) => isDecidedBy(step, actor.id));
      expect([actor.id, shown(model, actor, 'du-beslutar')]).toEqual([actor.id, steps]);
    }
  });

  test('those who are consulted', () => {
    for (const actor of actors) {
      const steps = expected(model, (step) => step.consulted.includes(actor.id));
      expect([actor.id, shown(model, actor, 'du-radfragas')]).toEqual([actor.id, steps]);
    }
  });

  test('those who are informed', () => {
    for (const actor of actors) {
      const steps = expected(model, (step) => step.informed.includes(actor.id));
      expect([actor.id, shown(model, actor, 'du-informeras')]).toEqual([actor.id, steps]);
    }
  });

  test('no step is left without a page', () => {
    const everything = new Set(actors.flatMap((actor) => linksOf(roleDuties(model, actor))));
    const known = new Set(actors.map(({id}) => id));
    const missing = expected(
      model,
      ({kind, actor}) => ['step', 'decision'].includes(kind) && known.has(actor),
    );
    expect(missing.filter((url) => !everything.has(url))).toEqual([]);
  });
});

test('a step is shown with its number and name under its process', async () => {
  const {model} = await buildSmallHandbook();
  const role = model.roles.find(({id}) => id === 'systemagare');
  const nodes = role ? (sectionsOf(roleDuties(model, role)).get('du-beslutar') ?? []) : [];
  expect(textOf(nodes)).toBe('Utse förvaltareSteg 2. Utse förvaltare');
});

test('a role page lists the systems, processes and documents that the role holds', async () => {
  const {model} = await buildSmallHandbook();
  const [chief] = model.roles.filter(({id}) => id === 'it-chef');
  const sections = chief ? sectionsOf(roleDuties(model, chief)) : new Map();
  expect([...sections.keys()]).toEqual([
    'det-har-gor-du',
    'du-beslutar',
    'du-informeras',
    'du-ager-processer',
    'du-har-system',
  ]);
});

test('a body is not addressed as du', async () => {
  const {model} = await buildSmallHandbook();
  const [office] = model.bodies;
  const headings = office
    ? roleDuties(model, office)
        .filter(({type}) => type === 'heading')
        .map((node) => textOf([node]))
    : [];
  expect(headings).toEqual([
    'I processerna',
    'Utför',
    'Rådfrågas',
    'Har en roll i systemen',
    'Beslutar om dokumenten',
  ]);
});

test('what a role decides stands before what else it does', async () => {
  const {model} = await loadHandbook(globalThis.process.cwd());
  const owner = model.roles.find(({id}) => id === 'systemagare');
  const sections = [...(owner ? sectionsOf(roleDuties(model, owner)) : new Map()).keys()];
  expect(sections.slice(0, 3)).toEqual(['det-har-gor-du', 'du-beslutar', 'du-utfor']);
});
