import type {Branch, Step} from '../model/types.ts';

/** A way on from a step, in words: "Godkänt: gå till steg 10". */
export interface BranchText {
  /** Id and number of the step that it leads to. */
  readonly to: string;
  readonly number: number;
  /** The condition as written in the map; '' where there is none. */
  readonly label: string;
  /** What to do: "gå till steg 10", "tillbaka till steg 8", "information till steg 5". */
  readonly action: string;
  readonly text: string;
}

type Numbered = Pick<Step, 'id' | 'number'>;
type Branching = Pick<Step, 'number' | 'next'>;

function actionOf(branch: Branch, from: number, to: number): string {
  if (branch.information) return `information till steg ${to}`;
  if (to === from) return `gör om steg ${to}`;
  return to < from ? `tillbaka till steg ${to}` : `gå till steg ${to}`;
}

/**
 * The ways on from a step that have to be told: conditions, jumps, loops and information.
 * A single way without condition to the next step is understood, and gives nothing.
 */
export function branchTexts(step: Branching, steps: readonly Numbered[]): readonly BranchText[] {
  const numbers = new Map(steps.map(({id, number}) => [id, number]));
  const texts = step.next.flatMap((branch): readonly BranchText[] => {
    const number = numbers.get(branch.to);
    if (number === undefined) return [];
    const action = actionOf(branch, step.number, number);
    const text = branch.label === '' ? action : `${branch.label}: ${action}`;
    return [{to: branch.to, number, label: branch.label, action, text}];
  });
  const [only] = texts;
  const plain = texts.length === 1 && only?.label === '' && only.number === step.number + 1;
  return plain && !step.next.some(({information}) => information) ? [] : texts;
}
