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

/** Before what a letter says in answer to a motion; it is named where there are several. */
export const answerTitle = <T>(letter: T | false): (T | string)[] =>
  letter === false ? ['Wat de brief zegt:'] : ['Wat ', letter, ' zegt:'];

/** Summary of the folded passages at the opening of a letter, where motions are named together. */
export const openings = (count: number): string =>
  oneOrMore(count, 'Ook genoemd in de opening', 'Ook genoemd in de openingen');
