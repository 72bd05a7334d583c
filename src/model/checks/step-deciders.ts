import type {Problem} from '#shared/problem.ts';
import {decisionVerbs} from '../kinds.ts';
import type {WrittenProcess} from '../process/read-process.ts';
import {problem} from '../rules.ts';
import {notStated} from '../types.ts';

/** A role or body as a step's line links to it. */
export interface LinkedActor {
  readonly title: string;
  /** `docs/roller/systemagare.md`. */
  readonly file: string;
}

/** A decision's verb as a word of its own. */
const decides = new RegExp(`(?<!\\p{L})(?:${decisionVerbs.join('|')})(?!\\p{L})`, 'iu');

/**
 * A step that is named as a decision says who decides: a reader who asks "who decides?" must not find a step with
 * nobody answering. Decisions drawn as diamonds have their own role, and where the source names no role there is
 * nobody to state.
 */
export function checkStepDeciders(
  {file, steps, texts}: WrittenProcess,
  actors: ReadonlyMap<string, LinkedActor>,
): Problem[] {
  // A step that is not described at all is another rule's matter.
  const described = new Set(texts.map(({id}) => id));
  return steps
    .filter(({id, kind, label}) => described.has(id) && kind === 'step' && decides.test(label))
    .filter(({actor, decides: named}) => actor !== notStated && named.length === 0)
    .map(({actor, label, line}) => {
      const who = actors.get(actor);
      const link = who ? `[${who.title}](../${who.file})` : 'en länk till rollen';
      return problem('steg-utan-beslutare', {
        file,
        line,
        what: `Steget "${label}" är ett beslut, men det står inte vem som beslutar`,
        fix: `skriv raden "- Beslutar: ${link}" under stegets text, eller länka till den som beslutar i stället`,
      });
    });
}
