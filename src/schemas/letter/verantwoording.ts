import { z } from 'zod';
import { text } from '../text.ts';

/** Number of a line in `bron.txt`, from 1. */
const line = z.int().min(1);

/** A hyphen at a line end, and how the word reads without the line end. */
const hyphenSchema = z.strictObject({
  /** `joined`: the hyphen only marked the line end; `kept`: it belongs to the word. */
  kind: z.enum(['joined', 'kept']),
  /** Line that the hyphen ends. */
  line,
  /** As printed, with one space for the line end: `achter- stelling`. */
  printed: text,
  /** As the edition has it: `achterstelling`, or `onderwijs- en` for two words. */
  result: text,
  /** Who decided: the dictionary, or the editors in `brief.yaml`. */
  by: z.enum(['woordenboek', 'redactie']),
});

/** A line that is no part of the letter: a footer, an imprint, or one that the editors name. */
const furnitureSchema = z.strictObject({
  /** Line that was left out. */
  line,
  /** Its text, with single spaces. */
  text,
  /** Whether it is the imprint beside which the line has words of the letter, which stay. */
  beside: z.literal(true).optional(),
  /** Who says so of a line that is no footer or imprint at the end of a page: the editors. */
  by: z.literal('redactie').optional(),
});

/** A word that the printed paper breaks without a hyphen, made whole. */
const repairedSchema = z.strictObject({
  /** Line on which the word starts. */
  line,
  /** As printed, with one space for the break: `coalitiep artners`. */
  printed: text,
  /** As the edition has it: `coalitiepartners`. */
  result: text,
});

/** A word with a ligature, a loose accent or a sign without shape, written with letters of its own. */
const composedSchema = z.strictObject({
  /** Line that it stands on. */
  line,
  /** As received: `ﬁnanciën`; a sign without shape by its number: `twee<U+200B>`. */
  printed: text,
  /** As the edition has it: `financiën`; nothing of a word that has signs without shape only. */
  result: z.string(),
});

/** A page of the printed paper. */
const pageSchema = z.strictObject({
  /** Number of the page, from 1. */
  page: z.int().min(1),
  /** Its first line. */
  line,
  /** Whether a paragraph starts with that line, after an empty line; else the empty line is the page's. */
  startsParagraph: z.literal(true).optional(),
  /** Who says that it starts there, when the text as received does not show it: the editors. */
  by: z.literal('redactie').optional(),
});

/** A paragraph that ends without an empty line after it. */
const shortLineSchema = z.strictObject({
  /** Its last line: it ends a sentence, and the next word would have fitted on it. */
  line,
});

/** A part of the printed head: in print two can stand next to each other on a line. */
const headSchema = z.strictObject({
  /** Line that it starts on. */
  line,
  /** Its words, with single spaces. */
  text,
});

/** An item of a list: in print a line may follow on the one before without an empty line. */
const itemSchema = z.strictObject({
  /** Line that it starts on. */
  line,
  /** Its mark as printed, the first word of that line: `a.`, `–`. */
  mark: text,
});

/** A table, or the part of it on one page: in print its cells stand side by side, as signatures may. */
const tableSchema = z
  .strictObject({
    /** Its first line, and its last. */
    line,
    endLine: line,
    /** Lines on which its rows start; a row may go on on the next line. */
    rows: z.array(line).min(1),
    /**
     * Where its columns start, the first at 0, in characters of a line without its form feed or the
     * space that marks a page top.
     */
    columns: z.array(z.int().min(0)).min(1),
  })
  .refine(({ line, endLine }) => line <= endLine, 'Unexpected end of a table before its start');

/** Lines of a printed footnote; one that goes on at the foot of the next page has them twice. */
const footnoteSchema = z.strictObject({
  /** Its number through the letter. */
  number: z.int().min(1),
  /** Its mark as printed, the first word of its first line: `1`. */
  mark: text,
  /** First and last line of it on this page. */
  line,
  endLine: line,
});

/**
 * `verantwoording.yaml`: all that the importer did to the text as received. It is written
 * by `npm run import` and checked word by word by `npm run collate`; editors read it and
 * never edit it.
 */
export const verantwoordingSchema = z.strictObject({
  /** Every hyphen at a line end. */
  hyphens: z.array(hyphenSchema),
  /** Every line left out. */
  furniture: z.array(furnitureSchema),
  /** Every broken word made whole. */
  repairs: z.array(repairedSchema),
  /** Every word that was received with a ligature, a loose accent or a sign without shape. */
  characters: z.array(composedSchema).default([]),
  /** Every page of the printed paper. */
  pages: z.array(pageSchema),
  /** Every paragraph that ends at a short line. */
  shortLines: z.array(shortLineSchema),
  /** Every part of the printed head, a paragraph each. */
  head: z.array(headSchema).default([]),
  /** Every item of a list. */
  items: z.array(itemSchema).default([]),
  /** Every table. */
  tables: z.array(tableSchema).default([]),
  /** Every stretch of a printed footnote, which stands at the foot of its page. */
  footnotes: z.array(footnoteSchema).default([]),
});
export type Verantwoording = z.infer<typeof verantwoordingSchema>;
export type HyphenIntervention = z.infer<typeof hyphenSchema>;
export type RepairIntervention = z.infer<typeof repairedSchema>;
