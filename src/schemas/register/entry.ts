import { z } from 'zod';
import { quote, sectionId, slug, text, texts } from '../text.ts';

/**
 * What every entry of a register has: a thing, its names, and what readers may call it. What an
 * entry of one register has beside these stands in the file of `register/` with its name.
 */
export const entryShape = {
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
  spellings: texts,
  /** Words by which a letter means it without its name: `trainingsmissie`; they count as its name. */
  words: texts,
  /** What readers may type for it and no letter says: for the search box only, never shown. */
  aliases: texts,
  /** Whether nobody has described it yet: a draft made the entry, and readers are told so. */
  undescribed: z.literal(true).optional(),
  /** Section that treats it; left out, the first passage that names it. */
  home: sectionId.optional(),
};

/** Words of a letter, and where they stand. */
export const placedQuote = {
  /** Section that has the words; left out, the home of the entry. */
  section: sectionId.optional(),
  /** The verbatim words of that section that it rests on. */
  quote,
};
