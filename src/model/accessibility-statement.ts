import * as z from 'zod';
import {isoDate, text} from './front-matter-values.ts';

/**
 * What the law asks of an accessibility statement (lag 2018:1937 and DIGG's regulation under it), as an editor
 * writes it. Only the way to make contact may be open: the municipality has it, the strategy does not.
 */
export const accessibilityStatement = z.strictObject({
  aktor: text,
  tjanst: text,
  foljsamhet: z.enum(['helt', 'delvis', 'inte']),
  metod: text,
  publicerad: isoDate,
  bedomd: isoDate,
  uppdaterad: isoDate,
  kontakt: text,
  /** What has been tried, each with the test that does it: a claim without its test does not pass the unit tests. */
  provat: z.array(z.strictObject({vad: text, test: text, namn: text})).min(1),
});

export type AccessibilityStatement = z.output<typeof accessibilityStatement>;
