import type {Problem, Severity} from '#shared/problem.ts';

interface Rule {
  readonly severity: Severity;
  /** The rule in one sentence, as the page about the checks shows it. */
  readonly title: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** The fact of the strategy that it rests on, where there is one. */
  readonly fact?: string;
}

/**
 * Every rule that the content is checked against. The key is the rule's id, printed with each problem,
 * and its anchor on the page about the checks.
 */
export const rules = {
  'sidhuvud-saknas': {
    severity: 'error',
    title: 'Varje sida börjar med ett sidhuvud mellan två rader med tre streck.',
    why: 'Sidhuvudet säger vad sidan är, vem som svarar för den och vad den vilar på.',
  },
  'sidhuvud-skrivfel': {
    severity: 'error',
    title: 'Sidhuvudet är rätt skrivet.',
    why: 'Ett skrivfel gör att inget i sidhuvudet går att läsa.',
  },
  'uppgift-saknas': {
    severity: 'error',
    title: 'Alla obligatoriska uppgifter finns i sidhuvudet.',
    why: 'Titel, typ, ägare och sammanfattning behövs för menyer, sökning och ansvar.',
  },
  'uppgift-fel': {
    severity: 'error',
    title: 'Varje uppgift i sidhuvudet har ett värde som går att använda.',
    why: 'Registren, kartorna och sökningen byggs av uppgifterna.',
  },
  'uppgift-okand': {
    severity: 'error',
    title: 'Sidhuvudet har bara uppgifter som hör till sidans typ.',
    why: 'En felstavad uppgift skulle annars tyst försvinna.',
  },
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
    title: 'En sida som återger strategin anger vilka påståenden den bygger på.',
    why: 'Läsaren ska se vad som är beslutat.',
  },
  'sida-dubbel': {
    severity: 'error',
    title: 'Två sidor har inte samma adress eller samma namn inom en typ.',
    why: 'Hänvisningar måste peka på exakt en sida.',
  },
  filnamn: {
    severity: 'error',
    title: 'Filnamn har bara små bokstäver a–z, siffror och bindestreck, och slutar på .md.',
    why: 'Filnamnet blir sidans adress.',
  },
  'lank-trasig': {
    severity: 'error',
    title: 'Länkar mellan sidor leder till en fil som finns.',
    why: 'En trasig länk stoppar läsaren.',
  },
  'ankare-saknas': {
    severity: 'error',
    title: 'En länk till en rubrik leder till en rubrik som finns.',
    why: 'Annars hamnar läsaren överst på fel sida.',
  },
  'lank-text': {
    severity: 'error',
    title: 'Länktexten säger vart länken leder.',
    why: 'Den som lyssnar på sidan hör länkarna utan texten omkring.',
  },
  'lank-protokoll': {
    severity: 'error',
    title: 'Länkar börjar med https:, mailto: eller tel:, eller leder till en fil.',
    why: 'Andra adresser kan köra kod hos läsaren.',
  },
  'html-otillaten': {
    severity: 'error',
    title: 'Texten har bara de få HTML-taggar som är tillåtna.',
    why: 'Annan HTML kan köra kod, läcka uppgifter eller förstöra sidan.',
  },
  rubrikniva: {
    severity: 'error',
    title: 'Rubriker hoppar inte över nivåer, och sidan har ingen egen huvudrubrik.',
    why: 'Skärmläsare och innehållsförteckning följer rubrikernas nivåer.',
  },
  'rubrik-dubbel': {
    severity: 'error',
    title: 'Två rubriker på en sida har inte samma adress.',
    why: 'En länk till rubriken måste leda rätt.',
  },
  'ruta-skrivfel': {
    severity: 'error',
    title: 'Faktarutor har rubriken inom hakparentes.',
    why: 'Skriven på annat sätt syns rutan som vanlig text.',
  },
  'bild-alt': {
    severity: 'error',
    title: 'Varje bild har en text som beskriver den.',
    why: 'Den som inte ser bilden behöver texten.',
  },
  'vy-okand': {
    severity: 'error',
    title: 'Kommentaren vy: namnger en vy som finns.',
    why: 'Annars blir platsen tom.',
  },
  'karta-saknas': {
    severity: 'error',
    title: 'En processida har exakt en processkarta.',
    why: 'Stegen, rollerna och ansvarstabellen kommer ur kartan.',
  },
  'karta-skrivfel': {
    severity: 'error',
    title: 'Diagram är rätt skrivna.',
    why: 'Ett diagram med skrivfel går inte att rita.',
  },
  'karta-namn': {
    severity: 'error',
    title: 'Kartan har accTitle och accDescr.',
    why: 'Den som inte ser kartan får veta vad den visar.',
  },
  'karta-inte-process': {
    severity: 'error',
    title: 'Kartan på en processida är ett flödesschema med roller.',
    why: 'Bara ett flödesschema har steg, roller och pilar.',
  },
  'steg-utan-roll': {
    severity: 'error',
    title: 'Varje steg i kartan hör till en roll.',
    why: 'Läsaren vill veta vem som gör vad.',
  },
  'roll-fel-namn': {
    severity: 'error',
    title: 'Kartan kallar rollen detsamma som rollens sida.',
    why: 'Två namn på samma roll förvirrar.',
  },
  'pil-till-roll': {
    severity: 'error',
    title: 'Pilar går mellan steg, inte till en roll.',
    why: 'Annars framgår inte vilket steg som följer.',
  },
  'start-antal': {
    severity: 'error',
    title: 'Kartan har exakt en start.',
    why: 'Läsaren ska se var processen börjar.',
  },
  'slut-saknas': {
    severity: 'error',
    title: 'Kartan har minst ett slut.',
    why: 'Läsaren ska se när processen är klar.',
  },
  atervandsgrand: {
    severity: 'error',
    title: 'Varje steg leder vidare, om det inte är ett slut.',
    why: 'Annars vet ingen vad som händer sedan.',
  },
  'steg-onabart': {
    severity: 'error',
    title: 'Varje steg går att nå från starten.',
    why: 'Ett steg som ingen når utförs aldrig.',
  },
  'beslut-utgangar': {
    severity: 'error',
    title: 'Ett beslut har minst två utgångar med text.',
    why: 'Läsaren ska se vad varje utfall leder till.',
  },
  'steg-text-lang': {
    severity: 'error',
    title: 'Texten i en ruta är högst 60 tecken.',
    why: 'Längre text ryms inte i kartan. Skriv resten under Steg.',
  },
  'steg-utan-text': {
    severity: 'error',
    title: 'Varje steg i kartan beskrivs under rubriken Steg.',
    why: 'Rutans korta text räcker inte för att göra rätt.',
  },
  'text-utan-steg': {
    severity: 'error',
    title: 'Varje rubrik under Steg hör till ett steg i kartan.',
    why: 'Annars är texten och kartan inte samma process.',
  },
  'stegrad-okand': {
    severity: 'error',
    title: 'Raderna under ett steg har en känd inledning.',
    why: 'Ansvarstabellen byggs av raderna.',
  },
  'klick-trasig': {
    severity: 'error',
    title: 'En klickbar ruta i ett diagram leder till något som finns.',
    why: 'En trasig länk stoppar läsaren.',
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
  'process-uppgift': {
    severity: 'error',
    title: 'Varje process har ägare, utlösare och resultat.',
    why: 'Läsaren ska se när processen börjar, vad den leder till och vem som svarar för den.',
  },
  'begrepp-definition': {
    severity: 'error',
    title: 'Varje begrepp i ordlistan har en definition.',
    why: 'Definitionen visas i sökningen och där begreppet används.',
  },
  'begrepp-dubbelt': {
    severity: 'error',
    title: 'Ett ord står för ett begrepp i ordlistan.',
    why: 'Annars visar sökningen och förklaringarna fel begrepp.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** Makes the problem of a rule; severity comes from the rule's entry in the table. */
export function problem(rule: RuleId, found: Pick<Problem, 'file' | 'line' | 'what' | 'fix'>): Problem {
  return {...found, rule, severity: rules[rule].severity};
}
