import { counted, listed, oneOrMore, theLetters } from '../../dutch/count.ts';
import type { Paper } from '../../schemas/register/kamerstukken.ts';

/** The papers that the letters cite, and the passages that cite them. */

type Kind = Paper['kind'];

/** Title of a paper by its number. */
export const paperTitle = (number: string): string => `Kamerstuk ${number}`;

/** Name of each kind of paper. */
export const kinds: Readonly<Record<Kind, string>> = {
  motie: 'motie',
  brief: 'brief',
  rapport: 'rapport',
  stuk: 'stuk',
};

/** How often the letters cite a paper, and how many passages the editors set beside those. */
export function passageCount(cited: number, related: number): string {
  const more = counted(related, 'verwante passage', 'verwante passages');
  return `${cited} keer aangehaald${related > 0 ? ` · ${more}` : ''}`;
}

const cite = (letters: number): string =>
  `${theLetters(letters)} ${oneOrMore(letters, 'aanhaalt', 'aanhalen')}`;

/** The list of papers in search engines. */
export const listDescription = (letters: number): string =>
  `Elk Kamerstuk dat ${cite(letters)}, per dossier, met de passages die het aanhalen.`;

/** What the list of papers has. */
export const listLead = (letters: number, papers: number): string =>
  `Wat ${cite(letters)}, per dossier: ${counted(papers, 'stuk', 'stukken')}. Elk stuk heeft een ` +
  'eigen pagina met de passages die het aanhalen en de weg naar de officiële publicatie.';

/** Where the title of a dossier was read. */
export const dossierTitleFrom = <T>(source: T) => ['Titel volgens ', source] as const;

/** Of a dossier whose title no source gives. */
export const dossierTitleUnconfirmed = 'De titel van dit dossier is niet bevestigd.';

/** Behind a paper that is filed in this dossier besides: the number that it goes by. */
export const goesBy = (number: string): string => `, onder ${number}`;

/** The page of a paper in search engines. */
export const description = (name: string, passages: string): string =>
  `${name}: ${passages}, elk met haar plaats.`;

/** The other numbers of a paper. */
export const alsoFiledAs = (numbers: readonly string[]): string =>
  `Ook ingeschreven als ${numbers.join(' en ')}.`;

/** Who moved a motion. */
export const movers = (names: readonly string[]): string => `Indieners: ${listed(names)}`;

/** What a paper is about. */
export const subject = (words: string): string => `Onderwerp: ${words}`;

/** Where that was read, when no letter says it. */
export const subjectFrom = <T>(source: T) => ['(volgens ', source, ')'] as const;

/** Before what the letters cite a paper for. */
export const citedFor = (letters: number): string =>
  `${oneOrMore(letters, 'De brief haalt', 'De brieven halen')} dit stuk aan over:`;

/** What a letter cites a paper for, with the words that it rests on and a link to them. */
export const citedForItem = <T>(what: string, quote: string, link: T) =>
  [`${what} (“${quote}”, `, link, ')'] as const;

/** A paragraph, as a link inside a sentence. */
export const alinea = (number: number | undefined): string => `alinea ${number}`;

/** The dossier of a paper, with its title where that is confirmed. */
export const dossier = (number: string, title: string | undefined): string =>
  `Dossier ${number}${title ? `: ${title}` : ''}`;

/** Link to the letter that a paper is. */
export const readHere = (letter: string): string => `Lees ${letter} in deze leeseditie`;

/** Link to the paper at the official publisher. */
export const officialPublication = (number: string): string => `Officiële publicatie van ${number}`;

const nameOf = (kind: Kind): string => (kind === 'motie' ? 'de motie' : 'het stuk');

/** Heading of the passages that cite a paper. */
export const citing = (letters: number, kind: Kind): string =>
  `${oneOrMore(letters, 'De brief noemt', 'De brieven noemen')} ${nameOf(kind)}`;

/** How many passages cite a paper, and how they write its number. */
export const citedAs = (passages: string, spellings: readonly string[]): string =>
  spellings.length === 0
    ? `${passages}.`
    : `${passages}, als ${listed(spellings.map((words) => `“${words}”`))}.`;

/** Heading of the passages that the editors set beside those. */
export const related = 'Verwante passages, gekozen door de redactie';

/** What those passages are. */
export function aboutRelated(passages: number, kind: Kind): string {
  const touch = oneOrMore(passages, 'Zij raakt', 'Zij raken');
  return `${touch} aan het onderwerp van ${nameOf(kind)}, zonder ${nameOf(kind)} te noemen.`;
}

/** Where a passage stands, behind the name of its section. */
export const passagePlace = (alinea: number, pages: readonly number[]): string =>
  `, alinea ${alinea}, p.\u00a0${pages.join(' en ')}`;

/** A section, before the numbers of its paragraphs. */
export const alineasOf = <T>(section: T) => [section, ': alinea '] as const;
