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
