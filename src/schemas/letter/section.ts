import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { eventSchema } from './event.ts';
import { factSchema } from './fact.ts';
import { noteSchema } from './note.ts';
import { country, text } from '../text.ts';

/** What the importer writes at the top of every section; editors leave it alone. */
const printedShape = {
  /** Heading of the section, spelled as in the letter. */
  title: text,
  /** Place among all parts of the letter, the signatures included: 0 for the opening. */
  order: z.int().min(0),
  /** Level of the heading on the page of the whole letter, of `h2` to `h6`: 2 for a `Deel`. */
  level: z.int().min(2).max(6),
  /** Page of the printed paper on which the section starts; left out when the text was received without pages. */
  page: z.int().min(1).default(0),
  /** Whether that page starts right at this heading. */
  startsPage: z.boolean().default(false),
  /** Offset in the heading of the first character on the next page, when that starts inside it. */
  pageStartsAt: z.int().min(1).optional(),
  /** Number of the section's first paragraph, counted through the whole letter. */
  firstAlinea: z.int().min(1).optional(),
};

/** What editors may add to any section. */
const editorialShape = {
  /** One sentence that says what the section holds, for search engines and shared links. */
  description: text.max(200).optional(),
  /** Countries that the section is about. */
  countries: z.array(country).default([]),
  /** What the letter says in figures, each with the words it says it in. */
  facts: z.array(factSchema).default([]),
  /** What the letter dates, each with the words that date it. */
  events: z.array(eventSchema).default([]),
  /** Amounts of money, each with the words that name it. */
  amounts: z.array(amountSchema).default([]),
  /** Notes on the letter's own words. */
  notes: z.array(noteSchema).default([]),
};

/** Fields that every section of every collection has. */
export const sectionShape = { ...printedShape, ...editorialShape };

/** Names of the fields that the importer writes and overwrites. */
export const printedFields = Object.keys(printedShape);

/** Slugs of the parts that belong to the letter itself, which no heading names. */
export const OPENING = 'opening';
export const SIGNATURES = 'ondertekening';

/** Frontmatter of the parts that belong to the letter itself: its opening and its signatures. */
export const letterPartSchema = z.strictObject({
  ...sectionShape,
  /** Heading that readers see; the letter has none here, so it is the editors'. */
  title: z.enum(['Opening', 'Ondertekening']),
});
