import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { date, dossierId, kamerstukId, quote, sectionId, text } from './text.ts';

/** A dossier: what its number stands for. */
const dossierSchema = z.strictObject({
  /** Number with its suffix, without spaces: `27925`, `34775-V`. */
  id: dossierId,
  /** Its title; left out when no confirmed source gives it. */
  title: text.optional(),
  /** Where the title was read. */
  source: sourceSchema.optional(),
});

/** A passage that deals with a paper in words, without its number. */
const passageSchema = z.strictObject({
  /** Section that it stands in. */
  section: sectionId,
  /** Verbatim words of that section. */
  quote,
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
  movers: z.array(text).default([]),
  /** What it is about, as the letter describes it. */
  subject: text.optional(),
  /** Its date, when the letter or a confirmed source gives one. */
  date: date.optional(),
  /** What is known from outside the letter, a sentence each, with where it was read. */
  confirmed: z.array(z.strictObject({ text, source: sourceSchema })).default([]),
  /** Passages that answer it, those that cite its number left out: they are found by themselves. */
  answers: z.array(passageSchema).default([]),
  /** What readers may type for it; for the search box only. */
  aliases: z.array(text).default([]),
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
