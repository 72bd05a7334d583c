import type {Rule} from './rule.ts';

/** Rules for what the handbook says about responsibility: roles, facts, systems and terms. */
export const governanceRules = {
  'okand-roll': {
    severity: 'error',
    title: 'Roller och organ som nämns i sidhuvuden och kartor finns i handboken.',
    why: 'Läsaren ska kunna följa varje ansvar till en sida som förklarar det.',
  },
  'okant-pastaende': {
    severity: 'error',
    title: 'Numren under fakta finns i källan.',
    why: 'Varje sida ska kunna följas tillbaka till den beslutade strategin.',
  },
  'pastaende-utan-sida': {
    severity: 'error',
    title: 'Varje påstående i strategin finns på minst en sida.',
    why: 'Inget i den beslutade strategin får falla bort.',
  },
  'fakta-saknas': {
    severity: 'error',
    title: 'De påståenden som en processkartas steg vilar på står också under fakta i sidhuvudet.',
    why: 'Läsaren ska se vad i processen som är beslutat.',
  },
  'process-styrning': {
    severity: 'error',
    title: 'Varje process har en processägare, en utlösare och ett resultat.',
    why: 'Läsaren ska se när processen börjar, vad den leder till och vem som svarar för den. Anger källan ingen ägare ska det stå.',
  },
  'process-agare-ej-angiven': {
    severity: 'warning',
    title: 'Processer där källan inte anger någon processägare räknas upp.',
    why: 'Luckan syns tills någon fyller den.',
  },
  'roll-utses-av': {
    severity: 'error',
    title: 'Varje roll säger vem som utser den, eller att källan inte anger det.',
    why: 'Den som behöver rollen ska veta vem som kan ge den.',
  },
  'system-utan-roll': {
    severity: 'error',
    title: 'Varje system har både systemägare och systemförvaltare.',
    why: 'Utan dem svarar ingen för systemet.',
    fact: 'F191',
  },
  'system-roll-ej-angiven': {
    severity: 'warning',
    title: 'System där källan inte anger systemägare eller systemförvaltare räknas upp.',
    why: 'Luckan syns tills någon fyller den.',
    fact: 'F191',
  },
  'redogorelse-kontakt': {
    severity: 'warning',
    title: 'Tillgänglighetsredogörelsen säger vart läsaren vänder sig.',
    why: 'Lagen kräver en väg att anmäla brister, och strategin anger ingen.',
  },
  'begrepp-definition': {
    severity: 'error',
    title: 'Varje begrepp i ordlistan har en definition.',
    why: 'Definitionen visas i sökningen och där begreppet används.',
  },
  'begrepp-rad': {
    severity: 'error',
    title: 'Raderna under ett begrepp börjar med ord som handboken känner.',
    why: 'Annars når orden på raden varken sökningen eller förklaringarna.',
  },
  'begrepp-ordning': {
    severity: 'error',
    title: 'Begreppen i ordlistan står i bokstavsordning.',
    why: 'Den som letar efter ett ord ska hitta det på sin plats.',
  },
  'begrepp-dubbelt': {
    severity: 'error',
    title: 'Ett ord står för ett begrepp i ordlistan.',
    why: 'Annars visar sökningen och förklaringarna fel begrepp.',
  },
} as const satisfies Record<string, Rule>;
