import {expect, test} from 'vitest';
import {notStated} from '#model/types.ts';
import {
  cutEdition,
  type Outcome,
  type Surroundings,
  type Workspace,
} from '../../../../src/tools/edition/cut-edition.ts';

const unknown = {
  decidedBy: notStated,
  decidedOn: notStated,
  diaryNumber: notStated,
  validFrom: notStated,
  validTo: notStated,
  frozenOn: '2026-11-26',
};
const request = {id: '1', decision: unknown};
const ok: Outcome = {ok: true};
const broken: Outcome = {ok: false, why: 'Trasigt.'};

/** Surroundings in which all goes well but what is changed, and the steps that were taken. */
function world(
  change: Partial<Surroundings> = {},
  steps: Partial<Record<keyof Workspace, Outcome>> = {},
): {around: Surroundings; taken: string[]} {
  const taken: string[] = [];
  const step = (name: keyof Workspace) => async (): Promise<Outcome> => {
    taken.push(name);
    return steps[name] ?? ok;
  };
  const around: Surroundings = {
    changedFiles: () => [],
    takenIds: () => [],
    check: async () => ({report: '', ok: true, actors: ['kommunstyrelsen']}),
    openWorkspace: async () => ({
      freeze: step('freeze'),
      build: step('build'),
      place: step('place'),
      remove: async () => void taken.push('remove'),
    }),
    say: () => undefined,
    ...change,
  };
  return {around, taken};
}

/** What a refusal looks like whose reason holds a text. */
function refusal(why: string): unknown {
  return expect.objectContaining({ok: false, why: expect.stringContaining(why) as unknown});
}

test('an edition is frozen and built in a copy before it is put in place', async () => {
  const {around, taken} = world();
  expect(await cutEdition(request, around)).toEqual(ok);
  expect(taken).toEqual(['freeze', 'build', 'place', 'remove']);
});

test.each([
  ['a change that is not committed', {changedFiles: () => ['docs/om/index.md']}, 'docs/om/index.md'],
  ['a folder without git', {changedFiles: () => undefined}, 'hör inte till git'],
  ['an id in use', {takenIds: () => ['1']}, 'Utgåva 1 finns redan'],
  [
    'a failing check',
    {check: async () => ({report: 'FEL docs/a.md:1', ok: false, actors: []})},
    'FEL docs/a.md:1',
  ],
] satisfies [string, Partial<Surroundings>, string][])(
  '%s is refused before anything is made',
  async (_, change, why) => {
    const {around, taken} = world(change);
    expect(await cutEdition(request, around)).toEqual(refusal(why));
    expect(taken).toEqual([]);
  },
);

test('whoever decided must be known in the handbook', async () => {
  const {around, taken} = world();
  const decided = (decidedBy: string) => cutEdition({id: '1', decision: {...unknown, decidedBy}}, around);
  expect(await decided('regeringen')).toEqual(refusal('"regeringen"'));
  expect(taken).toEqual([]);
  expect(await decided('kommunstyrelsen')).toEqual(ok);
});

test.each([
  ['freeze', ['freeze', 'remove']],
  ['build', ['freeze', 'build', 'remove']],
  ['place', ['freeze', 'build', 'place', 'remove']],
] as const)('when "%s" fails, nothing follows and the copy is removed', async (name, steps) => {
  const {around, taken} = world({}, {[name]: broken});
  expect(await cutEdition(request, around)).toEqual(broken);
  expect(taken).toEqual(steps);
});
