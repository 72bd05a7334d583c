import {notStated} from '#model/types.ts';
import type {EditionRequest} from './read-request.ts';

/** What came of a step: nothing to say, or why it failed, in Swedish. */
export type Outcome = {readonly ok: true} | {readonly ok: false; readonly why: string};

/** A copy of what has been committed, in which the edition is made: the handbook's own folder stays as it is. */
export interface Workspace {
  /** Makes the edition's files. */
  readonly freeze: (request: EditionRequest) => Promise<Outcome>;
  readonly build: () => Promise<Outcome>;
  /** Puts the edition's files in the handbook's own folder: all of them, or none. */
  readonly place: (id: string) => Promise<Outcome>;
  readonly remove: () => Promise<void>;
}

/** What the command needs of the world around it. */
export interface Surroundings {
  /** Files that are changed and not committed; undefined where there is no git. */
  readonly changedFiles: () => readonly string[] | undefined;
  readonly takenIds: () => readonly string[];
  /** Checks the draft; also tells the ids of its roles and bodies. */
  readonly check: () => Promise<{
    readonly report: string;
    readonly ok: boolean;
    readonly actors: readonly string[];
  }>;
  readonly openWorkspace: () => Promise<Workspace>;
  /** Tells what happens now. */
  readonly say: (sentence: string) => void;
}

/**
 * Makes an edition of the draft: only when everything is committed, the id is free, and both the check and the build
 * pass. Whatever fails, the handbook's folder is as it was.
 */
export async function cutEdition(request: EditionRequest, around: Surroundings): Promise<Outcome> {
  const refusal = refuse(request, around);
  if (refusal !== undefined) return {ok: false, why: refusal};
  around.say('Kontrollerar innehållet.');
  const {report, ok, actors} = await around.check();
  if (!ok) return {ok: false, why: `${report}\n\nInnehållet har fel. Rätta dem och kör kommandot igen.`};
  const {decidedBy} = request.decision;
  if (decidedBy !== notStated && !actors.includes(decidedBy)) {
    const why = `"${decidedBy}" är varken en roll eller ett organ i handboken: skriv namnet på en fil i docs/roller eller docs/organisation, utan .md.`;
    return {ok: false, why};
  }
  return make(request, around);
}

/** Why the work cannot begin. */
function refuse({id}: EditionRequest, {changedFiles, takenIds}: Surroundings): string | undefined {
  if (takenIds().includes(id)) return `Utgåva ${id} finns redan. Välj ett annat namn.`;
  const changed = changedFiles();
  if (!changed) return 'Handbokens mapp hör inte till git. En utgåva tas fram av det som är sparat i git.';
  if (changed.length === 0) return undefined;
  return `Det finns ändringar som inte är sparade i git. Spara dem (git commit) eller ångra dem först:\n${changed
    .map((file) => `  ${file}`)
    .join('\n')}`;
}

async function make(request: EditionRequest, {openWorkspace, say}: Surroundings): Promise<Outcome> {
  say('Fryser texten i en kopia.');
  const workspace = await openWorkspace();
  try {
    const frozen = await workspace.freeze(request);
    if (!frozen.ok) return frozen;
    say('Bygger handboken med den nya utgåvan.');
    const built = await workspace.build();
    if (!built.ok) return built;
    return await workspace.place(request.id);
  } finally {
    await workspace.remove();
  }
}
