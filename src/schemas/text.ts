import { z } from 'zod';
import { answeredOf, isKamerstukId } from '../kamerstuk/index.ts';

const isPaperId = (id: string): boolean => isKamerstukId(id) || answeredOf(id) !== undefined;

/** Text that says something: not empty, no blanks around it, nothing that turns its direction unseen. */
export const text = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/u, 'Unexpected empty text or blanks around it, expected words')
  .regex(
    /^[^\u202a-\u202e\u2066-\u2069]*$/u,
    'Unexpected character that turns the direction of text and is not seen, expected words: type them again',
  );

/** Says of each item of a list that it stands there already; as the last rule of its schema. */
export const eachOnce = (
  items: readonly (string | readonly string[])[],
  context: z.RefinementCtx,
): void => {
  const written = items.map((item) => (typeof item === 'string' ? item : item.join(' ')));
  for (const [at, item] of written.entries())
    if (written.indexOf(item) < at)
      context.addIssue({
        code: 'custom',
        path: [at],
        message: `Unexpected "${item}" for the second time, expected it once`,
      });
};

/** Several texts, each once. */
export const texts = z.array(text).superRefine(eachOnce).default([]);

/** Words of the letter's own lines; the blanks between them count as one space. */
export const line = text.transform((words) => words.replaceAll(/[ \t\r\n]+/gu, ' '));

/** Address of a page elsewhere that nobody on the way can alter. */
export const url = z
  .url({ protocol: /^https$/u, hostname: z.regexes.domain })
  .regex(/^[^\s"'<>\\]*$/u, 'Unexpected blank or quote in an address, expected %20, %22 or %27');

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Last part of an address: lower case, digits and hyphens. */
export const slug = z
  .string()
  .regex(SLUG, 'Unexpected characters in an address, expected a-z, 0-9 and single hyphens')
  .refine(
    (written) => written !== 'index',
    'Unexpected "index", expected another word: a host serves it as the page above',
  );

/** Letters and digits with marks between them: no `..`, `%2e` or `\` that leads elsewhere. */
const PART = '[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*';

/**
 * Address from the root of the site: a page ends with a slash, a place on it follows after `#`, a
 * file ends with its extension.
 */
export const address = z
  .string()
  .regex(
    new RegExp(`^/(?:\\.?${PART}/)*(?:#${PART}|(?=[^/]*\\.[a-z0-9]+$)\\.?${PART})?$`, 'u'),
    'Unexpected address, expected one from the root such as /27925-651/missies/mandaat/, of letters, digits, dots and hyphens',
  );

/** Canonical id of a paper: `27925-637`, `34775-V-20`, `35125-C`. */
export const kamerstukId = z
  .string()
  .refine(
    isKamerstukId,
    'Unexpected paper, expected <dossier>[-<suffix>]-<number> without spaces, such as 27925-637',
  );

/** Canonical id of a paper that is published here: of a Kamerstuk, or of answered questions, `ah-tk-20232024-2210`. */
export const paperId = z
  .string()
  .refine(
    isPaperId,
    'Unexpected paper, expected <dossier>[-<suffix>]-<number> without spaces, such as 27925-637, or ah-tk-20232024-2210',
  );

/** A dossier's number with its suffix: a paper's id without its last part. */
export const dossierId = z
  .string()
  .refine(
    (id) => isKamerstukId(`${id}-1`),
    'Unexpected dossier, expected its number and suffix without spaces, such as 27925 or 34775-V',
  );

const isSectionId = (id: string): boolean => {
  const [letter = '', ...path] = id.split('/');
  const isPart = path.length === 1 && /^(?:opening|ondertekening)$/u.test(path[0] ?? '');
  const isHeaded = path.length === 2 && path.every((part) => slug.safeParse(part).success);
  return isPaperId(letter) && (isPart || isHeaded);
};

/** Id of a section across letters: `<letter>/<collection>/<slug>`, or `<letter>/opening`. */
export const sectionId = z
  .string()
  .refine(isSectionId, 'Unexpected section, expected <letter>/<collection>/<slug>');

const isDay = (written: string): boolean => z.iso.date().safeParse(written).success;

/** A day, month or year, as exact as the letter is: `2018-12-31`, `2018-12` or `2018`. */
export const date = z
  .string()
  .refine(
    (written) => [written, `${written}-01`, `${written}-01-01`].some(isDay),
    'Unexpected date, expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar, in quotes',
  );

/** Halves of a year, as the Extended Date/Time Format (ISO 8601-2) numbers them. */
const HALF = /^(\d{4})-4[01]$/u;

/** A day, month, half year or year: `2018-12-31`, `2018-12`, `2018-41`, `2018`. */
export const edtf = z
  .string()
  .refine(
    (written) => date.safeParse(HALF.exec(written)?.[1] ?? written).success,
    'Unexpected date, expected YYYY, YYYY-MM, YYYY-MM-DD or a half year (YYYY-40, YYYY-41), in quotes',
  );

/** A day of the calendar: `2019-04-18`. */
export const day = z
  .string()
  .refine(isDay, 'Unexpected day, expected YYYY-MM-DD of the calendar, in quotes');

/** Words that stand in the section exactly so; the build stops when they do not. */
export const quote = text.min(2, 'Unexpected quote of one character, expected words');

/** Country, by its name in `plaatsen.yaml`. */
export const country = text.regex(
  /^\p{Lu}/u,
  'Unexpected country, expected its name as in plaatsen.yaml',
);
