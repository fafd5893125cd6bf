import { z } from 'zod';
import { sourceSchema } from '../source.ts';
import { date, dossierId, kamerstukId, quote, sectionId, text, texts } from '../text.ts';

/** A dossier: what its number stands for. */
const dossierSchema = z.strictObject({
  /** Number with its suffix, without spaces: `27925`, `34775-V`. */
  id: dossierId,
  /** Its title; left out when no confirmed source gives it. */
  title: text.optional(),
  /** Where the title was read. */
  source: sourceSchema.optional(),
});

/** What a paper is about: in the words of a letter that cites it, or of a confirmed source. */
const subjectSchema = z
  .strictObject({
    /** The subject, word for word. */
    is: text,
    /** Verbatim words of a paragraph that cites the paper; they hold the subject. */
    quote: quote.optional(),
    /** Where it was read, when no letter says it. */
    source: sourceSchema.optional(),
  })
  .refine(({ quote, source }) => (quote === undefined) !== (source === undefined), {
    message: 'Unexpected subject, expected either the words of a letter or a source for it',
  });

/** What a letter cites a paper for: no more is known of what the paper holds. */
const citedForSchema = z.strictObject({
  /** In the editors' words, short, in Dutch: `het targeting proces`. */
  what: text,
  /** Verbatim words of a paragraph that cites the paper, on which that rests. */
  quote,
});

/** A passage that the editors choose, beside those that cite the paper. */
const relatedSchema = z.strictObject({
  /** Section that it stands in. */
  section: sectionId,
  /** Verbatim words of that section, of a sentence that does not cite the paper itself. */
  quote,
});

/** What one letter says that was done with a motion, in the editors' words. */
const answerSchema = z.strictObject({
  /** In a neutral sentence or two, in Dutch, no stronger than the words. */
  is: text,
  /** The words that it rests on, all of one letter. */
  on: z.array(relatedSchema).min(1),
});

/** A paper that a letter cites. */
const paperSchema = z.strictObject({
  /** Canonical id: `27925-637`. */
  id: kamerstukId,
  /** Its other ids, when one paper is filed under several dossiers. */
  alsoFiledAs: z.array(kamerstukId).default([]),
  /** What it is; `stuk` when no letter says. */
  kind: z.enum(['motie', 'brief', 'rapport', 'stuk']),
  /** What readers call it, in Dutch, in the letter's words where it has them. */
  name: text,
  /** Who moved or signed it, as the letter names them. */
  movers: texts,
  /** What it is about; left out when neither a letter nor a confirmed source says. */
  subject: subjectSchema.optional(),
  /** What the letters cite it for, where its subject is not known. */
  citedFor: z.array(citedForSchema).default([]),
  /** Its date, when the letter or a confirmed source gives one. */
  date: date.optional(),
  /** What is known from outside the letter, a sentence each, with where it was read. */
  confirmed: z.array(z.strictObject({ text, source: sourceSchema })).default([]),
  /** What the editors say of it themselves, a sentence each: what a letter leaves open. */
  remarks: texts,
  /** Of a motion: what the letters say in answer to it, one for each letter that does. */
  answers: z.array(answerSchema).default([]),
  /** Passages on the same subject, chosen by the editors; those that cite it are found by themselves. */
  related: z.array(relatedSchema).default([]),
  /** What readers may type for it; for the search box only. */
  aliases: texts,
  /** Whether nobody has described it yet: a draft made the entry, and its page says so. */
  undescribed: z.literal(true).optional(),
});
export type Paper = z.infer<typeof paperSchema>;
export type Dossier = z.infer<typeof dossierSchema>;

/** `kamerstukken.yaml`: every paper that the letters cite, and its dossier. */
export const kamerstukkenSchema = z.strictObject({
  /** Dossiers, by number. */
  dossiers: z.array(dossierSchema),
  /** Papers, by id. */
  papers: z.array(paperSchema),
});
