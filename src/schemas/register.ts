import { z } from 'zod';
import { date, kamerstukId, sectionId, slug, text, url } from './text.ts';
import { periodSchema } from './missies.ts';

/** What every entry of a register has: a thing, its names, and what readers may call it. */
const entryShape = {
  /** Last part of its address, for ever once published. */
  id: slug,
  /** Name as readers see it, from the letter. */
  name: text,
  /** Abbreviation that the letter gives it. */
  abbreviation: text.optional(),
  /** Other forms of the name that occur in a letter; passages with any of them are found. */
  spellings: z.array(text).default([]),
  /** What readers may type for it and no letter says: for the search box only, never shown. */
  aliases: z.array(text).default([]),
  /** Section that treats it; left out, the first passage that names it. */
  home: sectionId.optional(),
};

/** `missies.yaml`: missions and operations. */
export const missionEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is, in a few Dutch words: `trainingsmissie`, `luchtinzet`. */
  kind: text,
  /** How it stood when the letter was written. */
  status: z.enum(['lopend', 'beëindigd', 'in voorbereiding']),
  /** When it ran or runs, as far as a letter says. */
  period: periodSchema.optional(),
});

/** `begrippen.yaml`: abbreviations and terms. */
export const termEntrySchema = z.strictObject({
  ...entryShape,
  /** What the letter itself says of it, verbatim; not needed where the name says it. */
  meaning: text.optional(),
  /** Language of the name, when it is not Dutch. */
  lang: z.enum(['en']).optional(),
});

/** `personen.yaml`: people that the letters name. */
export const personEntrySchema = z.strictObject({
  ...entryShape,
  /** Role, in the letter's words. */
  role: text.optional(),
});

/** `organisaties.yaml`: organisations, parties, armed forces. */
export const organisationEntrySchema = z.strictObject({
  ...entryShape,
  /** Language of the name, when it is not Dutch. */
  lang: z.enum(['en']).optional(),
});

/** `plaatsen.yaml`: countries, regions, towns and camps. */
export const placeEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is; `plaats` when no letter says whether town or village. */
  kind: z.enum(['land', 'regio', 'provincie', 'stad', 'dorp', 'plaats', 'kamp', 'basis']),
  /** Country that it lies in, as far as the letter says. */
  country: text.optional(),
});

/** `rechtsbronnen.yaml`: resolutions, treaty and constitution articles, letters named by date. */
export const rechtsbronEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is. */
  kind: z.enum(['resolutie', 'verdragsartikel', 'grondwetsartikel', 'brief']),
  /** Paper that it is, for letters named by their date. */
  kamerstuk: kamerstukId.optional(),
  /** Year of adoption or day of a letter, as far as confirmed. */
  date: date.optional(),
  /** Official symbol: `S/RES/2254(2015)`. */
  symbol: text.optional(),
  /** Official address. */
  url: url.optional(),
});
