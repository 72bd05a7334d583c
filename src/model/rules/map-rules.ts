import {decisionVerbs} from '../kinds.ts';
import type {Rule} from './rule.ts';

/** Words as the beginnings of names: "Anta, Avgör eller Välj". */
function anyOf(words: readonly string[]): string {
  const names = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return new Intl.ListFormat('sv', {type: 'disjunction'}).format(names);
}

/** Rules for process maps and the texts of their steps. */
export const mapRules = {
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
  'steg-flera-roller': {
    severity: 'error',
    title: 'Varje steg i kartan hör till bara en roll.',
    why: 'Annars hamnar steget i tysthet hos fel roll.',
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
  'pil-okant-steg': {
    severity: 'error',
    title: 'Pilar går till och från steg som har en ruta i kartan.',
    why: 'Ett felskrivet namn bryter vägen genom kartan.',
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
  'steg-utan-beslutare': {
    severity: 'error',
    title: `Ett steg som heter ${anyOf(decisionVerbs)} säger vem som beslutar.`,
    why: 'Läsaren vill veta vem som beslutar, inte bara vem som utför.',
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
} as const satisfies Record<string, Rule>;
