import { counted, oneOrMore, theLetters } from '../../dutch/count.ts';

/** The timeline. */

/** What something that is dated is. */
export const kinds = {
  event: 'gebeurtenis',
  period: 'periode van een missie',
  paper: 'Kamerstuk',
} as const;

/** A period of a mission in a line: `F-16’s: tweede inzetperiode`, `TSC: einde van de inzet`. */
export function period(mission: string, of: string | undefined, onlyEnd: boolean): string {
  return `${mission}: ${onlyEnd ? `einde van ${of ?? 'de inzet'}` : (of ?? 'inzet')}`;
}

/** Title of the page. */
export const title = 'Tijdlijn';

/** The page in search engines. */
export const description = (letters: number): string =>
  `Alle gebeurtenissen met een datum in ${theLetters(letters)}, op volgorde van tijd, en de Kamerstukken ervoor en erna.`;

/** What the page has. */
export const lead = (letters: number): string =>
  `Alles waarbij ${theLetters(letters)} een datum ${oneOrMore(letters, 'noemt', 'noemen')}, met de alinea. ` +
  'Ertussen staan, met een streep ervoor, de Kamerstukken uit dezelfde reeks, voor zover bekend.';

/** Behind a date whose year the editors added. */
export const yearAdded = 'jaar toegevoegd door de redactie';

/** Mark of what a letter announces. */
export const planned = 'aangekondigd';

/** Mark of a paper that no letter names. */
export const series = 'uit de reeks';

/** A paper of a series. */
export const seriesPaper = (is: string, number: string): string => `${is} (${number})`;

/** A letter of this site. */
export const letter = (title: string): string => `${title}: de brief van deze leeseditie`;

/** Heading of the sources of a series. */
export const sourcesTitle = 'Bronnen van de reeks';

/** Which papers these sources are for. */
export const sourcesOf = (is: string, count: number): string =>
  `${is}: ${counted(count, 'Kamerstuk', 'Kamerstukken')}, volgens `;
