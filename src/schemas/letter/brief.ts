import { z } from 'zod';
import { collectionNames } from '../sections.ts';
import { sourced, sourceSchema } from '../source.ts';
import { day, dossierId, kamerstukId, line, paperId, quote, slug, text } from '../text.ts';

/** A heading of the letter and its place in the edition. */
const headingSchema = z.strictObject({
  /** The heading exactly as in the text; over a line end, with one space. */
  heading: line,
  /**
   * Its level on the page of the whole letter, of `h2` to `h6`: 2, or at most one more than that of
   * the heading before.
   */
  level: z.int().min(2).max(6),
  /** Collection that its section belongs to; `overig` when none is about its subject. */
  collection: z.enum(collectionNames),
  /** Last part of its address; for ever once published. */
  slug,
  /** Whether it stands after the signatures, as an annex does; all headings after it do too. */
  annex: z.literal(true).optional(),
});

/** A dossier that the letter is filed under. */
const dossierSchema = z.strictObject({
  /** Number with its suffix, without spaces: `27925`, `34775-V`. */
  id: dossierId,
  /** Its title, as printed over the letter or as the source has it. */
  title: line.optional(),
  /** Where the title was read; left out when it stands in the text as received. */
  source: sourceSchema.optional(),
});

/** A debate on the letter: what its report, which is the source, says of it. */
const debateSchema = z.strictObject({
  /** What kind of debate it was, in lower case: `algemeen overleg`. */
  kind: line,
  /** Day on which it was held. */
  date: day,
  /** Canonical id of the paper that reports it: `27925-653`. */
  report: kamerstukId,
});

/** A sentence of what the letter says in short. */
const summarySchema = z.strictObject({
  /** The sentence, in the editors' words. */
  is: line,
  /** Verbatim words of the letter that it rests on, each of one paragraph. */
  quotes: z.array(quote).min(1),
});

/** A place where the printed paper breaks a word wrongly, and the word that was meant. */
const repairSchema = z.strictObject({
  /** The words as received, with one space for a line end: `coalitiep artners`. */
  found: text,
  /** The same letters as they must stand: `coalitiepartners`. */
  repaired: text,
});

/** A reference that the letter writes in another form than the paper has. */
const readingSchema = z.strictObject({
  /** Canonical id that the letter's words give: `34775-20`. */
  written: kamerstukId,
  /** Canonical id of the paper that is meant: `34775-V-20`. */
  meant: kamerstukId,
  /** Why the editors read it so, in Dutch; shown to readers. */
  because: text,
  /** Where that was read. */
  source: sourceSchema,
});

/** A place where a footnote is called, when digits can be its call and a number of the letter. */
const callSchema = z.strictObject({
  /** Number of the footnote, counted through the letter from 1. */
  note: z.int().min(1),
  /** Words as received that end with the call, with one space for a line end: `29 juni 20222`. */
  in: line,
});

/** A table, or rows of it from one on, that the importer cannot cut into columns. */
const tableSchema = z.strictObject({
  /** The first of the rows, as received; the columns are those of the rows below it on the page too. */
  line,
  /** Where its columns start, in characters of the line as received, the first at 0. */
  columns: z
    .array(z.int().min(0))
    .min(2)
    .refine(
      ([first, ...others]) =>
        first === 0 && others.every((at, index) => at > (others[index - 1] ?? 0)),
      'Unexpected columns, expected the first at 0 and each after the one before',
    ),
});

/** A place where XML and PDF differ; what only one has is empty in the other. */
const differenceSchema = z.strictObject({
  /** The words of the XML. */
  xml: z.string(),
  /** Those of the PDF. */
  print: z.string(),
});

const isSessionYear = (written: string): boolean => {
  const [, year, next] = /^(\d{4})\/(\d{2})$/u.exec(written) ?? [];
  return next !== undefined && (Number(year) + 1) % 100 === Number(next);
};

const CHARACTER = 'Unexpected character, expected its number as messages have it: U+200B';

/** `brief.yaml`: what an editor says of a letter before it is imported. */
export const briefSchema = z.strictObject({
  /** Canonical id of the letter itself: `27925-651`, `ah-tk-20232024-2210`; the name of its folder too. */
  kamerstuk: paperId,
  /** Chamber that it was sent to: II is the Tweede Kamer. */
  chamber: z.enum(['I', 'II']),
  /** Session year as in citations: `2018/19`, from one September to the next. */
  sessionYear: z
    .string()
    .refine(isSessionYear, 'Unexpected session year, expected one and the next, such as 2018/19'),
  /** Dossiers that it is filed under, that of `kamerstuk` first; `[]` when no more is known of them. */
  dossiers: z.array(dossierSchema).default([]),
  /** What kind of paper it is, as printed, in lower case: `brief`, `motie`, `vragen`. */
  kind: text.default('brief'),
  /** Its subject, as printed over the letter or as the source words it. */
  title: sourced(line).optional(),
  /** Day on which it was written: `{ is: '2019-04-18' }`; it lies in the session year. */
  date: sourced(day).optional(),
  /** Place where it was written: `{ is: Den Haag }`. */
  place: sourced(line).optional(),
  /** Whom it is addressed to: `{ is: de Voorzitter van de Tweede Kamer der Staten-Generaal }`. */
  addressee: sourced(line).optional(),
  /** Who sent it, by their office; who signed it stands in `signatories`. */
  senders: z.array(sourced(line)).default([]),
  /**
   * `false` for a letter with a sign that no typeface of the PDF has, which stops the build: it is
   * published without a PDF then.
   */
  pdf: z.literal(false).optional(),
  /** Day on which this edition of it was first published; feed, sitemap and colophon have it from here. */
  published: day.optional(),
  /** Day on which this edition of it was last changed in a way that readers notice. */
  updated: day.optional(),
  /**
   * Whether `/27925-651/alinea-47/` and the like redirect to its paragraphs, pages and headings: so it
   * was promised for letters published before December 2026. For later ones it is left out: hosts and
   * the 404 page lead readers on, without a file for each.
   */
  partRedirects: z.literal(true).optional(),
  /** One or two sentences on what it holds, for readers who have not opened it. */
  description: text,
  /** What it says in short, some five sentences, each with the words that it rests on. */
  summary: z.array(summarySchema).default([]),
  /** Debates on the letter, in order of date, as far as known. */
  debates: z.array(debateSchema).default([]),
  /**
   * What the text lacks as it was received, in one or two Dutch sentences, shown to readers; left
   * out when it is the whole of the printed paper.
   */
  received: text.optional(),
  /** Who signed it, in order, as printed; `[]` when nobody did, as under questions and answers. */
  signatories: z
    .array(
      z.strictObject({
        /**
         * Office, as printed, without the last comma: `De Minister van Defensie`; with all that
         * stands above the name, `mede namens` and `voor deze` too. Left out under a motion.
         */
        office: line.optional(),
        /** Name, as printed: `A.Th.B. Bijleveld-Schouten`. */
        name: line,
      }),
    )
    .default([]),
  /**
   * The printed head, as received, from its first words on: chamber, session year, dossier, number,
   * kind of paper, addressee, place and date. Each part is a paragraph of the opening, also where two
   * stand next to each other on a line. Left out when the text was received without its head.
   */
  head: z.array(line).default([]),
  /** Every heading, in order; `[]` when the letter has none: all its text is the opening then. */
  outline: z.array(headingSchema).default([]),
  /** Line-end hyphens that the dictionary does not decide, each as the word must stand. */
  hyphens: z.array(text).default([]),
  /** Words that the printed paper breaks without a hyphen. */
  repairs: z.array(repairSchema).default([]),
  /**
   * Lines that the importer doubts and that are running text, as printed: they start no item, and are
   * no row of a table and no footnote. An item, a row or a footnote that is named here loses its form.
   */
  openEnded: z.array(line).default([]),
  /**
   * Lines that are no part of the letter, as printed: footers and imprints that the importer doubts,
   * and whatever else a page has. Every line that reads so is left out, and readers see them listed as the editors' choice.
   */
  furniture: z.array(line).default([]),
  /**
   * Lines at the foot of a page with which a printed footnote starts, or goes on from the page
   * before, as printed; only where the importer takes them for text.
   */
  footnotes: z.array(line).default([]),
  /**
   * Characters of the source that no printed letter has, by number: `U+200B`. Those that have no shape
   * are left out, and readers see the words listed.
   */
  characters: z.array(z.string().regex(/^U\+[0-9A-F]{4,6}$/u, CHARACTER)).default([]),
  /** Where footnotes are called, when the importer cannot tell the call from a number. */
  calls: z.array(callSchema).default([]),
  /** Tables that the importer cannot cut into columns by themselves. */
  tables: z.array(tableSchema).default([]),
  /**
   * First line of every page from the second, as printed; only for a text in which these are not
   * marked by one space, or by a footer before them.
   */
  pageTops: z.array(line).default([]),
  /**
   * Words that the XML has otherwise than the PDF of the same letter, which the editors looked at: the
   * edition has those of the XML.
   */
  differences: z.array(differenceSchema).default([]),
  /** Whether the text as received does not show where the printed pages start: it has none then. */
  unpaged: z.literal(true).optional(),
  /** References that mean another paper than their words say. */
  readings: z.array(readingSchema).default([]),
  /** English phrases inside the letter, marked `lang="en"`. */
  english: z.array(text).default([]),
});
export type Brief = z.infer<typeof briefSchema>;
