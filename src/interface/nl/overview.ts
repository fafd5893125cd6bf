import { oneOrMore } from '../../dutch/count.ts';

/** The front page. */

/** Heading, also of the share image of the site. */
export const title = 'Kamerbrieven om te lezen, te doorzoeken en aan te halen';

/** The page in search engines. */
export const description =
  'Kamerbrieven als leeseditie: elke alinea heeft een vast adres, elke motie en elk Kamerstuk een ' +
  'eigen pagina.';

/** What a reader finds here. */
export function lead(letters: number): string {
  const letter = oneOrMore(letters, 'de brief', 'een brief');
  const names = oneOrMore(letters, 'de brief haar noemt', 'de brieven haar noemen');
  return (
    `Elke alinea heeft een vast adres. Bij elk Kamerstuk dat ${letter} aanhaalt, staat waar dat ` +
    `gebeurt, en bij elke motie waar ${names}. Geen woord van ${letter} is veranderd.`
  );
}

/** Heading of what several letters share. */
export const acrossLetters = 'Over de brieven heen';

/** How long a letter is. */
export const length = (pages: number, alineas: number): string =>
  `${pages} bladzijden · ${alineas} alinea’s`;

/** Button to the whole letter. */
export const readLetter = 'Lees de hele brief';

/** Link to the first section. */
export const readSections = (first: string): string => `of per onderdeel, vanaf “${first}”`;

/** Name of the list of sections. */
export const sectionsLabel = 'Onderdelen van de brief';

/** Heading of the list of motions. */
export const motions = (letters: number): string =>
  `Moties waarop ${oneOrMore(letters, 'de brief ingaat', 'de brieven ingaan')}`;

/** Heading of the figures of a letter, which is named where there are more. */
export const figures = (letter: string | undefined): string =>
  letter === undefined ? 'In cijfers' : `In cijfers, uit ${letter}`;
