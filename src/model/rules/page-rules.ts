import type {Rule} from './rule.ts';

/** Rules for how a page is written: its front matter, links, headings and markup. */
export const pageRules = {
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
  'lank-skrivfel': {
    severity: 'error',
    title: 'Länkar är skrivna som [länktext](fil.md).',
    why: 'Ett blanksteg eller en parentes på fel plats gör länken till vanlig text.',
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
  'rubrik-skrivfel': {
    severity: 'error',
    title: 'Rubriker har ett blanksteg efter nummertecknen, och en adress som {#en-rubrik}.',
    why: 'Annars ser läsaren tecknen i stället för en rubrik.',
  },
  'tabell-skrivfel': {
    severity: 'error',
    title: 'En tabell har en rad med streck under rubrikerna, och lika många rutor på alla rader.',
    why: 'Annars syns tabellen som vanlig text, eller så hamnar orden under fel rubrik.',
  },
  teckenkod: {
    severity: 'error',
    title: 'Filer är sparade med teckenkodningen UTF-8.',
    why: 'Annars blir å, ä och ö oläsliga.',
  },
  'typ-mapp': {
    severity: 'error',
    title: 'En sida ligger i mappen för sin typ.',
    why: 'Register, kartor och hänvisningar hittar sidan genom mappen.',
  },
  'ruta-skrivfel': {
    severity: 'error',
    title:
      'Faktarutor börjar och slutar med tre kolon, har ett slag som finns, och rubriken inom hakparentes.',
    why: 'Skriven på annat sätt syns rutan som vanlig text.',
  },
  'bild-alt': {
    severity: 'error',
    title: 'Varje bild har en text som beskriver den.',
    why: 'Den som inte ser bilden behöver texten.',
  },
  'kryss-namn': {
    severity: 'error',
    title: 'Varje punkt i en checklista har en ruta och börjar med fet text som ingen annan punkt har.',
    why: 'Läsarens bockar hör till den feta texten. De finns kvar när resten av punkten ändras.',
  },
  'kryss-saknas': {
    severity: 'error',
    title: 'Varje steg i guiden för nya systemägare har en checklista.',
    why: 'Utan den försvinner steget ur läsarens checklista.',
  },
  'vy-okand': {
    severity: 'error',
    title: 'Kommentaren vy: namnger en vy som finns.',
    why: 'Annars blir platsen tom.',
  },
} as const satisfies Record<string, Rule>;
