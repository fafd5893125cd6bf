import { counted, listed, theLetters } from '../../dutch/count.ts';
import type { Kind } from '../../search/model.ts';

/** Name of each kind of result. */
export const kinds: Readonly<Record<Kind, string>> = {
  motie: 'Motie',
  kamerstuk: 'Kamerstuk',
  missie: 'Missie',
  begrip: 'Begrip',
  persoon: 'Persoon',
  organisatie: 'Organisatie',
  plaats: 'Plaats',
  rechtsbron: 'Rechtsbron',
  vindplaats: 'Vindplaats',
  bedrag: 'Bedrag',
  paragraaf: 'Paragraaf',
  pagina: 'Pagina',
};

/** Link from a result to all passages of its thing. */
export const passagesLink = (count: number): string =>
  count > 2
    ? `alle ${counted(count, 'passage', 'passages')}`
    : count === 2
      ? 'beide passages'
      : 'in het register';

/** How often a paper is cited. */
export const citedTimes = (count: number): string => `${count} keer aangehaald`;

/** A letter as a whole. */
export const wholeLetter = 'De hele brief';

/** Pages of the printed paper: `bladzijde 8`, `bladzijden 10–11`. */
export const pages = (numbers: readonly unknown[]): string =>
  `bladzijde${numbers.length > 1 ? 'n' : ''} ${numbers.join('–')}`;

/** Finds what `pages` writes at the end of a place. */
export const PAGES = /bladzijden? [\d–]+$/u;

/** Link from a result to the second best paragraph of its section. */
export const alsoAlinea = (number: number): string => `ook alinea ${number}`;

/** A paragraph or page that a query names. */
export const placeName = (kind: 'alinea' | 'bladzijde', number: number): string =>
  `${kind === 'alinea' ? 'Alinea' : 'Bladzijde'} ${number}`;

/** A paper that a query names by its number without the dossier. */
export const paperNumbered = (isMotion: boolean, number: string): string =>
  `${isMotion ? 'Motie' : 'Kamerstuk'} nr. ${number}`;

/** A dossier by its number. */
export const dossierNumbered = (number: string): string => `Dossier ${number}`;

/** Papers that this edition does not have. */
export const notHere = (names: readonly string[]): string =>
  `${listed(names)} staat niet in deze editie.`;

/** Words of a query that occur nowhere. */
export const lacking = (words: readonly string[]): string =>
  `${listed(words.map((word) => `“${word}”`))} ${words.length === 1 ? 'staat' : 'staan'} niet in deze editie.`;

/** Asks whether a reader meant another query, or a page, which is a link. */
export const meant = <T>(other: T) => ['Bedoelde u ', other, '?'] as const;

/** Nothing answers the query. */
export const nothingFound = 'Niets gevonden.';

/** To screen readers: how many results the box offers. */
export const choices = (count: number): string => `${counted(count, 'keuze', 'keuzes')}.`;

/** To screen readers: the first result. */
export const firstChoice = (title: string): string => `Eerste: ${title}.`;

/** Link from the box to the page with all results. */
export const allResults = (query: string): string => `Alle resultaten voor “${query}”`;

/** Link to a paper at the official publisher. */
export const atPublisher = (paper: string): string => `${paper} op officielebekendmakingen.nl`;

/** The box cannot search now. */
export const failed = 'Zoeken lukt nu niet. Enter probeert het opnieuw.';

/** Name of the list of results in the box. */
export const resultsLabel = 'Zoekresultaten';

/** Name of the form. */
export const formLabel = 'Zoeken in de brieven';

/** Label of the field. */
export const fieldLabel = 'Zoeken';

/** Example in the empty field. */
export const placeholder = 'Motie of woord';

/** Button of the form. */
export const submit = 'Zoek';

/** The page with all results, in search engines. */
export const description = (letters: number): string =>
  `Zoek in ${theLetters(letters)}: op Kamerstuk, motie, missie, naam, bedrag of woord.`;

/** What to do without scripts. */
export const withoutScript =
  'Zoeken gebeurt in uw browser en vraagt JavaScript. Zonder JavaScript staat hieronder alles wat ' +
  'doorzocht wordt: met Ctrl+F zoekt u in de hele brief.';

/** Heading of the results. */
export const results = 'Resultaten';

/** Heading of what can be found. */
export const helpHeading = 'Wat u kunt vinden';

/** What can be found, with examples, which are links. */
export const help = <T>(letters: number, examples: T) =>
  [
    'Kamerstukken en moties op nummer of naam, missies, afkortingen, personen, plaatsen en ' +
      `bedragen, en elk woord van ${theLetters(letters)}. Bijvoorbeeld: `,
    examples,
    '.',
  ] as const;

/** Example of a query for a motion. */
export const motionQuery = (mover: string): string => `motie ${mover}`;

/** Example of a query for a page. */
export const pageQuery = (page: number): string => `bladzijde ${page}`;

/** Link to a letter as a whole. */
export const letterLink = (letter: string): string => `${letter}, de hele brief`;
