import { z } from 'zod';
import { sectionShape } from './section.ts';
import { country, date, text } from './text.ts';

/** From when to when people were deployed; an open end is left out. */
export const periodSchema = z
  .strictObject({
    /** First day, month or year. */
    from: date.optional(),
    /** Last day, month or year. */
    to: date.optional(),
  })
  .refine(({ from, to }) => !from || !to || from.slice(0, to.length) <= to, {
    message: 'Unexpected period that ends before it starts, expected from <= to',
  });

/** Frontmatter of a section on a mission, an operation, or what they rest on. */
export const missiesSchema = z.strictObject({
  ...sectionShape,
  /** What kind of effort the section describes. */
  kind: z.enum([
    'overzicht',
    'mandaat',
    'training',
    'medisch',
    'luchtinzet',
    'adviesmissie',
    'hervorming',
    'beoordeling',
  ]),
  /** How it stood when the letter was written; left out where the section is no deployment. */
  status: z.enum(['lopend', 'beëindigd', 'in voorbereiding']).optional(),
  /** When people were deployed. */
  period: periodSchema.optional(),
  /** Countries in or above which it takes place. */
  countries: z.array(country),
  /** Organisations and countries it is done with, named as in the letter. */
  partners: z.array(text).default([]),
});
