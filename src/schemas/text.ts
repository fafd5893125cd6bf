import { z } from 'zod';

/** Text that says something: not empty, no blanks around it. */
export const text = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/u, 'Unexpected empty text or blanks around it, expected words');

/** Last part of an address: lower case, digits and hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'Unexpected characters in an address, expected a-z, 0-9 and single hyphens',
  );

/** Id of a section across letters: `<letter>/<collection>/<slug>`, or `<letter>/opening`. */
export const sectionId = z
  .string()
  .regex(
    /^[0-9A-Z-]+\/(?:opening|ondertekening|[a-z-]+\/[a-z0-9-]+)$/u,
    'Unexpected section, expected <letter>/<collection>/<slug>',
  );

/** A day, month or year, as exact as the letter is: `2018-12-31`, `2018-12` or `2018`. */
export const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'Unexpected date, expected YYYY, YYYY-MM or YYYY-MM-DD in quotes',
  );

/** Words that stand in the section exactly so; the build stops when they do not. */
export const quote = text.min(2, 'Unexpected quote of one character, expected words');

/** Country that a passage is about. */
export const country = z.enum([
  'Irak',
  'Syrië',
  'Jordanië',
  'Turkije',
  'Iran',
  'Verenigde Staten',
  'Rusland',
  'Nederland',
]);
