import type {Rule} from './rule.ts';

/** Rules for editions that have been decided. */
export const editionRules = {
  'utgava-uppgift': {
    severity: 'error',
    title: 'Uppgifterna om beslutet om en utgåva är fullständiga.',
    why: 'Läsaren ska kunna se vem som beslutade, när, och hur länge utgåvan gäller. Det som inte är känt skrivs ej-angivet.',
  },
  'utgava-andrad': {
    severity: 'error',
    title: 'En beslutad utgåva ändras inte.',
    why: 'Det som beslutades ska gå att läsa som det var. Ändringar görs i arbetsversionen och beslutas som en ny utgåva.',
  },
} as const satisfies Record<string, Rule>;
