import * as z from 'zod';
import {notStated} from './types.ts';

/** Kinds of values that keys of front matter share. */
export const text = z.string().trim().min(1);

/** A day as 2026-11-24; YAML reads one without quotes as a date. */
export const isoDate = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** A day, or that the source does not say it. */
export const dateOrNotStated = z.union([z.literal(notStated), isoDate]);
