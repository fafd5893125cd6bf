import { oneOrMore, theLetters } from '../../dutch/count.ts';

/** The front page. */

/** Heading, also of the share image of the site. */
export const title = 'Kamerbrieven lezen, doorzoeken en citeren';

/** The page in search engines. */
export const description =
  'Kamerbrieven als leeseditie: elke alinea heeft een eigen, blijvende link, elke motie en elk ' +
  'Kamerstuk een eigen pagina.';

/** What a reader finds here. */
export function lead(letters: number): string {
  const refers = oneOrMore(letters, 'de brief ernaar verwijst', 'de brieven ernaar verwijzen');
  return (
    'Elke alinea heeft een eigen, blijvende link. Bij elke motie en elk Kamerstuk ziet u in welke ' +
    `alinea’s ${refers}. De tekst van ${theLetters(letters)} is ongewijzigd.`
  );
}

/** How long a letter is. */
export const length = (pages: number, alineas: number): string =>
  `${pages} bladzijden · ${alineas} alinea’s`;

/** Button to the whole letter. */
export const readLetter = 'Lees de brief';

/** Title of the front page of a site with one letter. */
export const homeOf = (subject: string): string => `Kamerbrief: ${subject}`;

/** Heading of the list of sections. */
export const sectionsLabel = 'Onderdelen van de brief';

/** Heading of the list of motions. */
export const motions = (letters: number): string =>
  `Moties waarop ${oneOrMore(letters, 'de brief ingaat', 'de brieven ingaan')}`;

/** Heading of the figures of a letter. */
export const figures = 'In cijfers';
