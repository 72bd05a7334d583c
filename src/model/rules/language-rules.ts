import type {Rule} from './rule.ts';

/** Rules for plain language. A program cannot judge a text, so that each is a warning. */
export const languageRules = {
  'lang-mening': {
    severity: 'warning',
    title: 'En mening har högst 20 ord.',
    why: 'Korta meningar går att förstå vid första läsningen, också på en telefon.',
  },
  forkortning: {
    severity: 'warning',
    title: 'Förkortningar förklaras första gången på sidan.',
    why: 'Den som är ny vet inte vad KDL eller SLA betyder.',
  },
  svarlast: {
    severity: 'warning',
    title: 'En sida är inte mer svårläst än sidor av dess typ bör vara.',
    why: 'Läsbarhetsindex (LIX) räknar långa meningar och långa ord. Guider och roller bör ha högst 45, strategin högst 55 och andra sidor högst 50.',
  },
} as const satisfies Record<string, Rule>;
