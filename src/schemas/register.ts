import { z } from 'zod';
import { date, kamerstukId, quote, sectionId, slug, text, url } from './text.ts';

/** What every entry of a register has: a thing, its names, and what readers may call it. */
const entryShape = {
  /** Last part of its address, for ever once published. */
  id: slug,
  /** Name as readers see it, from the letter. */
  name: text,
  /** Abbreviation that the letter gives it; the name itself when no letter writes it in full. */
  abbreviation: text.optional(),
  /**
   * Other forms of the name that occur in a letter; passages with any of them are found. Where a
   * longer name of another thing of the same sort holds one, only that other thing is named. An
   * entry that shares a form with one of another register is the same thing, and has the same forms.
   */
  spellings: z.array(text).default([]),
  /** Words by which a letter means it without its name: `trainingsmissie`; they count as its name. */
  words: z.array(text).default([]),
  /** What readers may type for it and no letter says: for the search box only, never shown. */
  aliases: z.array(text).default([]),
  /** Section that treats it; left out, the first passage that names it. */
  home: sectionId.optional(),
};

/** Words of a letter, and where they stand. */
const placedQuote = {
  /** Section that has the words; left out, the home of the entry. */
  section: sectionId.optional(),
  /** The verbatim words of that section that it rests on. */
  quote,
};

/** A time that people were deployed, as far as a letter says; an open end is left out. */
const periodSchema = z
  .strictObject({
    /** What lasted so long, in Dutch, when it is not the mission as a whole: `eerste inzetperiode`. */
    of: text.optional(),
    /** First day, month or year. */
    from: date.optional(),
    /** Last day, month or year. */
    to: date.optional(),
    ...placedQuote,
  })
  .refine(({ from, to }) => !from || !to || from.slice(0, to.length) <= to, {
    message: 'Unexpected period that ends before it starts, expected from <= to',
  });
export type Period = z.output<typeof periodSchema>;

/** How a mission, or a part of it, stood. */
const statusSchema = z.strictObject({
  /** In one of three words. */
  is: z.enum(['lopend', 'beëindigd', 'in voorbereiding']),
  /** What it holds for, in Dutch, when not for all of it: `in Irak`. */
  of: text.optional(),
  ...placedQuote,
});
export type Status = z.output<typeof statusSchema>;

/** `missies.yaml`: missions and operations. What a section says of their state stands here alone. */
export const missionEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is, in a few Dutch words: `trainingsmissie`, `luchtinzet`. */
  kind: text,
  /** How it stood when the letter was written; several where its parts stood otherwise. */
  status: z.array(statusSchema).min(1, 'Unexpected empty list, expected how the mission stood'),
  /** When it ran or runs, each period with its words. */
  periods: z.array(periodSchema).default([]),
  /**
   * Whether its home treats this mission alone, from its first paragraph to its last: then each of
   * these belongs to the mission, also those that do not name it.
   */
  wholeHome: z.boolean().default(false),
});

/** `begrippen.yaml`: abbreviations and terms. */
export const termEntrySchema = z.strictObject({
  ...entryShape,
  /** What the letter itself says of it, verbatim; not needed where the name says it. */
  meaning: quote.optional(),
  /** Language of the name, when it is not Dutch. */
  lang: z.enum(['en']).optional(),
});

/** `personen.yaml`: people that the letters name. */
export const personEntrySchema = z.strictObject({
  ...entryShape,
  /** What the letter says that someone is or does. */
  role: z
    .strictObject({
      /** In the letter's words, complete for who has not read it: `premier van Irak`. */
      is: text,
      /** The verbatim words of a letter that it rests on; of a signature, office and name. */
      quote,
    })
    .optional(),
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
  /** What it is; for a paper of `kamerstukken.yaml`, as it is there. */
  kind: z.enum(['resolutie', 'verdragsartikel', 'grondwetsartikel', 'brief', 'rapport']),
  /** Paper that it is, for letters named by their date. */
  kamerstuk: kamerstukId.optional(),
  /** Year of adoption or day of a letter, as far as confirmed; for a paper, as it is there. */
  date: date.optional(),
  /** Official symbol: `S/RES/2254(2015)`. */
  symbol: text.optional(),
  /** Official address. */
  url: url.optional(),
  /** What the editors say of how the letters name it, in one Dutch sentence. */
  remark: text.optional(),
});
