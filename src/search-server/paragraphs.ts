import type { LetterData } from '../search/model.ts';
import { buildIndex } from '../search/text/index.ts';
import { placeHref } from '../addresses/address.ts';
import { placeOf } from '../search/text/results.ts';

/** A paragraph or printed footnote of a letter, as a line of the table that is searched. */
export interface Paragraph {
  /** Id of its letter. */
  letter: string;
  /** Address of its section, of which one paragraph is a result. */
  section: string;
  /** Its place in the letter, from 0. */
  position: number;
  /** Its own address. */
  href: string;
  title: string;
  /** Name of its collection: `Missies`; empty for the opening and the signatures. */
  part: string;
  /** Where it is, in words: letter if there are several, part, page. */
  place: string;
  countries: string[];
  body: string;
}

/**
 * The paragraphs of a letter, as results say where they are.
 * @param letter What the browser gets of it: `/zoek/<letter>.json`.
 * @param several Whether there are other letters.
 */
export function paragraphsOf(letter: LetterData, several: boolean): Paragraph[] {
  const { sections, paragraphs } = buildIndex([letter], several);
  return paragraphs.flatMap(({ section: at, id, page, text }, position) => {
    const section = sections[at];
    if (!section) return [];
    const { href, title, part, countries } = section;
    return {
      ...{ letter: letter.id, section: href, position, title, part, countries, body: text },
      ...{ href: id === '' ? href : placeHref(href, id), place: placeOf(section, page) },
    };
  });
}
