import { type NameMatch, resultsOf } from '../identity/names.ts';
import { type Result, merge } from '../result.ts';

/*
 * The order of results: every rule of it, with a query of the record that needs it
 * (tests/search/queries.yaml).
 *
 * A number answers alone, unless it stands in a sentence that is pasted. Of what has one name, first
 * what a section is about, then papers; but a
 * motion goes before its mover: `Voordewind` (identity/names.ts). Then, in one list (`inOrder`):
 *
 * | first comes                                    | for example                      |
 * | ---------------------------------------------- | -------------------------------- |
 * | the paragraph that it is pasted from            | Over dit besluit is uw Kamer op  |
 * | papers by their words, if a paper is asked for | brief over gevangen Syriëgangers |
 * | what the query names as a whole by its name    | NMI                              |
 * | papers whose name has the query as a phrase    | 14 september 2018                |
 * | what it names by a word for a subject          | massagraven                      |
 * | what it names with slips                       | erkening genocide                |
 * | sections by their words                        | wat doet Nederland in Syrië      |
 * | papers that have all of its words              | only to complete the list        |
 * | what it names in part                          | only to complete the list        |
 * | the section of a thing with an unwanted word   | Barzani NIET Masoud              |
 *
 * Sections go by the sum, over the words of the query, of what each word found is worth (`WORTH`) times
 * what its place counts (`WEIGHT`) times how rare it is, times the share of the query that is found.
 *
 * | worth      | of a word that is found as             | for example                        |
 * | ---------- | -------------------------------------- | ---------------------------------- |
 * | inflection | another form of the same word          | handtekeningen                     |
 * | family     | a word of its family                   | wat doet Nederland voor de Koerden |
 * | synonym    | another word for it, a name            | snipers                            |
 * | part       | a part of a compound                   | onderhoud van voertuigen           |
 * | piece      | one part of what it is put together of | stablisatie Irak                   |
 * | start      | the beginning of a word, while typing  | vluchtel                           |
 * | slip       | what sounds the same, or is one slip   | finaciën                           |
 * | slips      | two slips                              | aansalgen                          |
 *
 * | weight     | of a word that is                                    | for example                         |
 * | ---------- | ---------------------------------------------------- | ----------------------------------- |
 * | title      | in the heading                                       | handel met Syrië                    |
 * | over       | in a heading over it                                 | wat doet Nederland in Syrië         |
 * | named      | named by another name in the paragraph               | terugkeer syriëgangers              |
 * | home       | the name of what the section is about                | dokters in Irak                     |
 * | phrase     | next to the word before it                           | coalitie partners                   |
 * | others     | in further paragraphs of the section                 | ontbrekende ministers regering Irak |
 * | asked      | answered by a date, amount, name or place in it      | wanneer eindigde de F-16-inzet      |
 * | unanswered | not so, though the query asks for one: times this    | wat kostte het chirurgisch team     |
 * | abroad     | another country than that of the section: times this | hoeveel nederlandse militairen zijn gesneuveld |
 * | amount     | a large number: times this                           | 5,7 miljoen humanitaire hulp Irak   |
 * | year       | the year of a day, the middle of a month: times this | half februari                       |
 * | head       | the end of a compound that is sought by its pieces   | olieprijs                           |
 */

/** What a way to find a word is worth, from 1 for the word itself. */
export const WORTH = {
  same: 1,
  inflection: 0.9,
  family: 0.75,
  synonym: 0.65,
  part: 0.75,
  piece: 0.35,
  start: 0.6,
  slip: 0.6,
  slips: 0.45,
} as const;

/** What a place counts; the text itself counts 1, and up to 2.2 when a word is repeated in it. */
export const WEIGHT = {
  title: 1.1,
  over: 0.25,
  named: 0.55,
  home: 1.2,
  phrase: 0.5,
  others: 0.2,
  asked: 0.85,
  unanswered: 0.5,
  abroad: 0.5,
  amount: 2,
  year: 0.3,
  head: 0.8,
} as const;

/** What a query finds, each list best first. */
export interface FoundLists {
  /** The section of the paragraph that the query is pasted from. */
  pasted: readonly Result[];
  /** Papers by their words, if the query asks for a paper. */
  papers: readonly Result[];
  /** What the query names as a whole. */
  named: readonly NameMatch[];
  /** Papers whose name has the query as a phrase. */
  phrased: readonly Result[];
  /** Things with a name that resembles the query, when the texts lack its very words. */
  misspelt: readonly NameMatch[];
  /** Sections. */
  texts: readonly Result[];
  /** Papers that have all words of the query. */
  sure: readonly Result[];
  /** What the query names in part, and the sections of what it names. */
  nearly: readonly NameMatch[];
}

/** Of what resembles the query, so many go before the texts. */
const LIKELY = 3;

/** One list out of many. */
export const inOrder = (found: FoundLists): Result[] =>
  merge(
    found.pasted,
    found.papers,
    resultsOf(found.named.filter(({ thing }) => !thing.subject)),
    found.phrased,
    resultsOf(found.named),
    resultsOf(found.misspelt.slice(0, LIKELY)),
    found.texts,
    found.sure,
    resultsOf([...found.misspelt, ...found.nearly]),
  );
