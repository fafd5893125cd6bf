import { listedWith, oneOrMore } from '../../dutch/count.ts';

/** The page of motions. */

/** The page in search engines. */
export const description = (letters: number): string =>
  `Elke motie waarop ${oneOrMore(letters, 'de brief ingaat', 'de brieven ingaan')}: wie de motie ` +
  `indiende, waarover die gaat en waar ${named(letters)}.`;

/** What the page has of each motion, and what it lacks. */
export const lead = (letters: number): string =>
  'Wat deed de regering met een motie? Per motie ziet u wie de motie indiende, waarover die gaat en ' +
  `waar ${named(letters)}. De moties zelf zijn niet opgenomen. Passages over hetzelfde onderwerp ` +
  'die de motie niet noemen, heeft de redactie gekozen; ze staan apart.';

const named = (letters: number): string =>
  oneOrMore(letters, 'de brief de motie noemt', 'de brieven de motie noemen');

/** Behind the number of a motion: who moved it. */
export const movedBy = <T>(names: readonly T[]): (T | string)[] =>
  names.length === 0 ? [] : [' · ingediend door ', ...listedWith(names)];

/** Before what the letters say in answer to a motion. */
export const answerTitle = (letters: number): string =>
  `${oneOrMore(letters, 'Wat de brief zegt', 'Wat de brieven zeggen')}:`;

/** Summary of the folded passages at the opening of a letter, where motions are named together. */
export const openings = (count: number): string =>
  oneOrMore(count, 'Ook genoemd in de opening', 'Ook genoemd in de openingen');
