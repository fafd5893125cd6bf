import { counted, listed, oneOrMore, theLetters } from '../../dutch/count.ts';
import type { Kind } from '../../search/model.ts';

/** Name of each kind of result; a page or paragraph of a letter says itself what it is. */
export const kinds: Readonly<Record<Kind, string>> = {
  motie: 'Motie',
  kamerstuk: 'Kamerstuk',
  missie: 'Missie',
  begrip: 'Begrip',
  persoon: 'Persoon',
  organisatie: 'Organisatie',
  plaats: 'Plaats',
  rechtsbron: 'Rechtsbron',
  vindplaats: '',
  bedrag: 'Bedrag',
  paragraaf: 'Alinea',
  pagina: 'Pagina',
};

/** Link from a result to all passages of its thing. */
export const passagesLink = (count: number): string =>
  `Bekijk ${count > 2 ? `alle ${count} passages` : count === 2 ? 'beide passages' : 'in het register'}`;

/** How often the letters refer to a paper. */
export const citedTimes = (count: number): string => `${count} keer genoemd`;

/** A letter as a whole. */
export const wholeLetter = 'De hele brief';

/** Pages of the printed paper: `bladzijde 8`, `bladzijden 10–11`. */
export const pages = (numbers: readonly unknown[]): string =>
  `bladzijde${numbers.length > 1 ? 'n' : ''} ${numbers.join('–')}`;

type Place = 'alinea' | 'bladzijde';
const placeWord = (kind: Place): string => (kind === 'alinea' ? 'Alinea' : 'Bladzijde');

/** A paragraph or page that a query names. */
export const placeName = (kind: Place, number: number): string => `${placeWord(kind)} ${number}`;

/** What such a result is, and of which letter. */
export const placeIn = (kind: Place, letter: string): string => `${placeWord(kind)} in ${letter}`;

/** A paper that a query names by its number without the dossier. */
export const paperNumbered = (isMotion: boolean, number: string): string =>
  `${isMotion ? 'Motie' : 'Kamerstuk'} nr. ${number}`;

/** A dossier by its number. */
export const dossierNumbered = (number: string): string => `Dossier ${number}`;

/** Papers, or words of a query, that this edition does not have. */
export const notHere = (names: readonly string[]): string =>
  `${listed(names)} ${oneOrMore(names.length, 'staat', 'staan')} niet in deze leeseditie.`;

/** Asks whether a reader meant another query, or a page, which is a link. */
export const meant = <T>(other: T) => ['Bedoelde u ', other, '?'] as const;

/** To screen readers: how many results there are, and the first. */
export const firstOf = (count: number, first: string): string =>
  `${counted(count, 'resultaat', 'resultaten')}. Eerste: ${first}`;

/** Link from the box to the page with all results. */
export const allResults = <T>(query: T) => ['Alle resultaten voor “', query, '”'] as const;

/** Link to a paper at the official publisher. */
export const atPublisher = (paper: string): string => `${paper} op officielebekendmakingen.nl`;

/** The box cannot search now. */
export const failed = 'Zoeken lukt nu niet. Druk op Enter om het opnieuw te proberen.';

/** Name of the list of results in the box. */
export const resultsLabel = 'Zoekresultaten';

/** Name of the form. */
export const formLabel = 'Zoeken in de brieven';

/** Label of the field. */
export const fieldLabel = 'Zoek een woord, motie of nummer';

/** The same in the empty field, so short that a phone shows all of it, in large text too. */
export const placeholder = 'Woord, motie, nr.';

/** Button of the form. */
export const submit = 'Zoek';

/** The page with all results, in search engines. */
export const description = (letters: number): string =>
  `Zoek in ${theLetters(letters)}: op Kamerstuk, motie, missie, naam, bedrag of woord.`;

/** What to do without scripts. */
export const withoutScript =
  'Zoeken werkt alleen met JavaScript. Zonder JavaScript opent u de hele brief en zoekt u met Ctrl+F.';

/** Heading of the results. */
export const results = 'Resultaten';

/** Heading of what can be found. */
export const helpHeading = 'Wat u kunt vinden';

/** What can be found, with examples, which are links. */
export const help = <T>(letters: number, examples: T) =>
  [
    'Kamerstukken en moties op nummer of naam, missies, afkortingen, personen, plaatsen en ' +
      `bedragen, en elk woord uit ${theLetters(letters)}. Bijvoorbeeld: `,
    examples,
    '.',
  ] as const;

/** Example of a query for a motion. */
export const motionQuery = (mover: string): string => `motie ${mover}`;

/** Example of a query for a page. */
export const pageQuery = (page: number): string => `bladzijde ${page}`;

/** Link to a letter as a whole. */
export const letterLink = (letter: string): string => `${letter}, de hele brief`;
