import type {StepKind} from '../../../src/model/types.ts';
import type {MapBranch, MapInput, MapStep} from '../../../src/maps/types.ts';

/** A step as one line: kind, actor, label, and its exits as "id", "id: label", "id .. label" (information). */
type Row = readonly [id: string, kind: StepKind, actor: string, label: string, ...next: readonly string[]];

function branch(text: string, order: ReadonlyMap<string, number>, from: number): MapBranch {
  const match = /^([\w-]+)(?:\s*(:|\.\.)\s*(.*))?$/u.exec(text);
  const to = match?.[1] ?? text;
  return {to, label: match?.[3] ?? '', information: match?.[2] === '..', back: (order.get(to) ?? 0) <= from};
}

/** Builds a map from rows in the order of work; lanes as "id Title". */
export function makeMap(id: string, lanes: readonly string[], rows: readonly Row[]): MapInput {
  const order = new Map(rows.map(([step], index) => [step, index]));
  const steps = rows.map(([step, kind, actor, label, ...next], index): MapStep => ({
    id: step,
    number: index + 1,
    kind,
    label,
    actor,
    next: next.map((text) => branch(text, order, index)),
    url: `#${step}`,
  }));
  return {
    id,
    accTitle: `Process ${id}`,
    accDescr: `Kartan visar vem som gör vad i processen ${id}.`,
    lanes: lanes.map((lane) => {
      const [name = '', ...title] = lane.split(' ');
      return {id: name, title: title.join(' '), url: `/roller/${name}`};
    }),
    steps,
  };
}

/** Thirteen steps, four roles: the measure for size and speed. */
export const commissioning = makeMap(
  'driftsatta-nytt-system',
  [
    'systemagare Systemägare',
    'systemforvaltare Systemförvaltare',
    'it-kontoret IT-kontoret',
    'systemdriftsansvarig Systemdriftsansvarig',
  ],
  [
    ['start', 'start', 'systemagare', 'Nytt system ska tas i drift', 'samrad'],
    ['samrad', 'step', 'systemagare', 'Samråd med IT-kontoret om införandet', 'prova'],
    ['prova', 'step', 'it-kontoret', 'Pröva påverkan på central IT-miljö', 'paverkan'],
    [
      'paverkan',
      'decision',
      'it-kontoret',
      'Går det att införa i miljön?',
      'besluta: Ja',
      'samrad: Behöver ändras',
    ],
    ['besluta', 'decision', 'systemagare', 'Beslut om driftsättning', 'utse: Driftsätt', 'slut: Avbryt'],
    ['utse', 'step', 'systemagare', 'Utse systemförvaltare', 'organisation', 'informera .. Uppdraget'],
    ['informera', 'step', 'systemforvaltare', 'Ta emot uppdraget', 'organisation'],
    [
      'organisation',
      'step',
      'systemforvaltare',
      'Fastställ systemförvaltningsorganisation',
      'overenskommelse',
    ],
    ['overenskommelse', 'step', 'systemagare', 'Teckna driftöverenskommelse med IT-chefen', 'driftsatt'],
    ['driftsatt', 'step', 'systemdriftsansvarig', 'Driftsätt systemet', 'test'],
    [
      'test',
      'decision',
      'systemforvaltare',
      'Acceptanstest godkänt?',
      'registrera: Godkänt',
      'driftsatt: Brister hittade',
    ],
    ['registrera', 'step', 'it-kontoret', 'Registrera båda rollerna i systemregistret', 'slut'],
    ['slut', 'end', 'it-kontoret', 'Systemet är i drift'],
  ],
);

/** Six roles, a long chain of decisions that each can end the matter. */
export const investment = makeMap(
  'beslutsvag-it-investering',
  [
    'verksamhet Berörd verksamhet',
    'it-kontoret IT-kontoret',
    'it-chef IT-chef',
    'kdl KDL',
    'kommunstyrelsen Kommunstyrelsen',
    'kommunfullmaktige Kommunfullmäktige',
  ],
  [
    ['behov', 'start', 'verksamhet', 'Behov av IT-investering', 'underlag'],
    ['underlag', 'step', 'verksamhet', 'Beskriv behov, nytta och kostnad', 'bereda'],
    ['bereda', 'step', 'it-kontoret', 'Bered ärendet', 'ram'],
    ['ram', 'decision', 'it-chef', 'Ryms investeringen inom ram?', 'samrad: Ja', 'storlek: Nej'],
    ['samrad', 'step', 'kdl', 'Samråd och förankring', 'beslut'],
    [
      'beslut',
      'decision',
      'kdl',
      'Beslut inom ram',
      'genomfor: Bifall',
      'avslag: Avslag',
      'underlag: Återremiss',
    ],
    [
      'storlek',
      'decision',
      'kdl',
      'Stor eller kommungemensam investering?',
      'ks: Ja',
      'underlag: Nej, minska omfattningen',
    ],
    [
      'ks',
      'decision',
      'kommunstyrelsen',
      'Ställning till investeringen',
      'budget: Tillstyrker',
      'avslag: Avslag',
    ],
    ['budget', 'decision', 'kommunfullmaktige', 'Beslut om budget', 'genomfor: Bifall', 'avslag: Avslag'],
    [
      'genomfor',
      'step',
      'it-kontoret',
      'Genomför investeringen',
      'uppfolj .. Underlag för uppföljning',
      'klar',
    ],
    ['uppfolj', 'step', 'verksamhet', 'Följ upp nyttan', 'klar'],
    ['klar', 'end', 'verksamhet', 'Investeringen är i bruk'],
    ['avslag', 'end', 'verksamhet', 'Ärendet avslutas'],
  ],
);

/** Two bodies, long words, a loop and two roads that meet. */
export const personalData = makeMap(
  'personuppgiftsbitrade',
  [
    'informationssakerhetssamordnare Informationssäkerhetssamordnare',
    'dataskyddsombud Dataskyddsombud',
    'leverantor Leverantör',
  ],
  [
    ['start', 'start', 'informationssakerhetssamordnare', 'Behandling av personuppgifter planeras', 'klassa'],
    ['klassa', 'step', 'informationssakerhetssamordnare', 'Klassa informationen', 'bedom', 'avtal'],
    ['bedom', 'step', 'dataskyddsombud', 'Dataskyddskonsekvensbedömning', 'hog'],
    [
      'hog',
      'decision',
      'dataskyddsombud',
      'Hög risk för den registrerade?',
      'klassa: Ja, minska risken',
      'avtal: Nej',
    ],
    ['avtal', 'step', 'informationssakerhetssamordnare', 'Upprätta personuppgiftsbiträdesavtal', 'granska'],
    ['granska', 'decision', 'leverantor', 'Kan avtalet godtas?', 'teckna: Godtas', 'avtal: Synpunkter'],
    ['teckna', 'step', 'informationssakerhetssamordnare', 'Teckna avtalet', 'klart', 'arkiv .. Kopia'],
    ['arkiv', 'step', 'dataskyddsombud', 'För in i registerförteckningen', 'klart'],
    ['klart', 'end', 'informationssakerhetssamordnare', 'Behandlingen får börja'],
  ],
);

export const examples = [commissioning, investment, personalData] as const;
