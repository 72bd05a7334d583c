/** The four perspectives of the strategy's model for steering. */
export const perspectives = ['samhalle', 'service', 'medarbetare', 'ekonomi'] as const;

/** What a claim of the strategy is about. */
export const factKinds = [
  'goal',
  'role',
  'rule',
  'document',
  'measure',
  'deadline',
  'definition',
  'background',
  'process',
] as const;

/** The verbs, as the name of a step in a process has them, that say that something is decided. */
export const decisionVerbs = ['besluta', 'fastställ', 'godkänn', 'utse', 'anta', 'avgör', 'välj'] as const;

/** What a follow-up of a goal may come to, as editors write it in `utfall:`. */
export const followUpOutcomes = ['nått', 'delvis nått', 'inte nått', 'pågår'] as const;
