import type {StepKind} from '../../../src/model/types.ts';
import type {MapBranch, MapInput, MapStep} from '../../../src/maps/types.ts';

export type Random = () => number;

/** Mulberry32: the same numbers for the same seed on every machine. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = [
  'Informationssäkerhetssamordnare',
  'personuppgiftsbiträdesavtal',
  'systemförvaltningsorganisationen',
  'driftöverenskommelse',
  'dataskyddskonsekvensbedömning',
  'IT-chefen',
  'samråd',
  'beslut',
  'om',
  'och',
  'i',
  'pröva',
  'e-tjänst',
  'verksamhetsutveckling',
  'registrera',
  'tjänsterådet',
  'behovet',
  'förvaltningschefsgruppens',
  'Xqzvwkkjhgfdsmnbvcxzqwrtp',
];
const exits = [
  'Ja',
  'Nej',
  'Godkänt',
  'Brister hittade',
  'Återremiss',
  'Kompletteringar behövs av verksamheten',
  'Bifall',
  'Behöver utredas',
];

function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

/** A label of one to five words, at most 60 characters as the checks allow. */
function label(random: Random): string {
  let text = pick(random, words);
  for (let count = Math.floor(random() * 5); count > 0; count -= 1) {
    const longer = `${text} ${pick(random, words)}`;
    if (longer.length <= 60) text = longer;
  }
  return text;
}

function kindOf(random: Random, index: number, size: number): StepKind {
  if (index === 0) return 'start';
  if (index === size - 1 || random() < 0.04) return 'end';
  return random() < 0.3 ? 'decision' : 'step';
}

interface Shape {
  readonly size: number;
  /** How often an exit goes anywhere instead of to the next steps: 0 to 1. */
  readonly wild: number;
}

function branchFrom(random: Random, index: number, {size, wild}: Shape): Omit<MapBranch, 'label'> {
  const near = Math.min(size - 1, index + 1 + Math.floor(random() * 3));
  const target = random() < wild ? Math.floor(random() * size) : near;
  return {to: `s${target}`, back: target <= index, information: random() < 0.08};
}

function labelled(random: Random, index: number, shape: Shape): MapBranch {
  return {...branchFrom(random, index, shape), label: pick(random, exits)};
}

const branches: Readonly<
  Record<StepKind, (random: Random, index: number, shape: Shape) => readonly MapBranch[]>
> = {
  end: () => [],
  start: (_, index) => [{to: `s${index + 1}`, label: '', back: false, information: false}],
  decision: (random, index, shape) =>
    Array.from({length: 2 + Math.floor(random() * 3)}, () => labelled(random, index, shape)),
  step: (random, index, shape) => {
    const next = {to: `s${index + 1}`, label: '', back: false, information: false};
    if (random() > 0.2) return [next];
    const other = labelled(random, index, shape);
    return [next, random() < 0.3 ? other : {...other, label: ''}];
  },
};

/** A map with loops, parallel branches, information and long words; at most `most` steps and 8 lanes. */
export function randomMap(seed: number, most = 60): MapInput {
  const random = createRandom(seed);
  const size = 3 + Math.floor(random() * (most - 2));
  const lanes = 1 + Math.floor(random() * 8);
  const shape = {size, wild: random() * 0.6};
  const steps = Array.from({length: size}, (_, index): MapStep => {
    const kind = kindOf(random, index, size);
    return {
      id: `s${index}`,
      number: index + 1,
      kind,
      label: label(random),
      actor: `r${Math.floor(random() * lanes)}`,
      next: branches[kind](random, index, shape),
      url: `#s${index}`,
    };
  });
  return {
    id: `karta-${seed}`,
    accTitle: `Karta ${seed}`,
    accDescr: 'En påhittad process.',
    lanes: Array.from({length: lanes}, (_, lane) => ({id: `r${lane}`, title: pick(random, words)})),
    steps,
  };
}
