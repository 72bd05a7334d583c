/** Values of front matter as readers see them. */
export const documentTypes: Readonly<Record<string, string>> = {
  policy: 'Policy',
  strategi: 'Strategi',
  riktlinje: 'Riktlinje',
  anvisning: 'Anvisning',
  plan: 'Plan',
  overenskommelse: 'Överenskommelse',
  extern: 'Extern strategi',
};

export const documentStatuses: Readonly<Record<string, string>> = {
  beslutat: 'Beslutat',
  'ska-tas-fram': 'Ska tas fram',
  externt: 'Beslutat av andra',
};

export const hostings: Readonly<Record<string, string>> = {
  'egen-drift': 'Egen drift',
  leverantorsdrift: 'Leverantören sköter driften',
};

export const phases: Readonly<Record<string, string>> = {
  planering: 'Planering',
  forvaltning: 'Systemförvaltning',
  avveckling: 'Avveckling',
};

export const perspectives: Readonly<Record<string, string>> = {
  samhalle: 'Samhälle',
  service: 'Service',
  medarbetare: 'Medarbetare',
  ekonomi: 'Ekonomi',
};

export const processTypes = {
  ledning: 'Ledningsprocesser',
  huvud: 'Huvudprocesser',
  stod: 'Stödprocesser',
} as const;

/** A date as readers of Swedish write it out: 2026-11-24 → 24 november 2026. */
export function swedishDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined ? iso : `${day} ${name} ${year}`;
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
