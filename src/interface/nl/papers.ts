import { counted, listed, listedWith, oneOrMore, theLetters } from '../../dutch/count.ts';
import type { Paper } from '../../schemas/register/kamerstukken.ts';

/** The papers that the letters cite, and the passages that cite them. */

type Kind = Paper['kind'];

/** Title of a paper by its number; that of answered questions says itself where they stand. */
export const paperTitle = (number: string): string =>
  number.startsWith('Aanhangsel') ? number : `Kamerstuk ${number}`;

/** Name of each kind of paper. */
export const kinds: Readonly<Record<Kind, string>> = {
  motie: 'Motie',
  brief: 'Brief',
  rapport: 'Rapport',
  stuk: 'Kamerstuk',
};

/** How often the letters cite a paper, and how many passages the editors set beside those. */
export function passageCount(cited: number, related: number): string {
  const more = counted(related, 'verwante passage', 'verwante passages');
  return `${cited} keer genoemd${related > 0 ? ` · ${more}` : ''}`;
}

const refer = (letters: number): string =>
  oneOrMore(letters, 'de brief verwijst', 'de brieven verwijzen');

/** The list of papers in search engines. */
export const listDescription = (letters: number): string =>
  `De Kamerstukken waarnaar ${refer(letters)}, per dossier, met de passages.`;

/** What the list of papers has. */
export const listLead = (letters: number, papers: number): string =>
  `${oneOrMore(papers, 'Het Kamerstuk', `De ${papers} Kamerstukken`)} waarnaar ${refer(letters)}, ` +
  'per dossier. Op elke stukpagina staan de passages en een link naar de officiële publicatie.';

/** Link to the papers of a dossier, where all papers are too many for one page. */
export const inDossier = (papers: number): string =>
  `${counted(papers, 'Kamerstuk', 'Kamerstukken')} in dit dossier`;

/** Where the title of a dossier was read. */
export const dossierTitleFrom = <T>(source: T) => ['Titel volgens ', source] as const;

/** Of a dossier whose title no source gives. */
export const dossierTitleUnconfirmed = 'De titel van dit dossier is niet bevestigd.';

/** Behind a paper that is filed in this dossier besides: the number that it goes by. */
export const goesBy = (number: string): string => `, onder ${number}`;

/** The page of a paper in search engines. */
export const description = (name: string, passages: string): string =>
  `${name}: ${passages}, met vindplaats.`;

/** The other numbers of a paper. */
export const alsoFiledAs = (numbers: readonly string[]): string =>
  `Ook genummerd als ${listed(numbers)}.`;

/** Who moved a motion. */
export const movers = <T>(names: readonly T[]): (T | string)[] => [
  `${oneOrMore(names.length, 'Indiener', 'Indieners')}: `,
  ...listedWith(names),
];

/** What a paper is about. */
export const subject = (words: string): string => `Onderwerp: ${words}`;

/** The same, when no letter says it: with where it was read. */
export const subjectFrom = <T>(source: T, words: string) =>
  ['Onderwerp volgens ', source, `: ${words}`] as const;

/** The paper itself, as the place where its subject was read. */
export const itself = 'de officiële publicatie';

/** Before what the letters cite a paper for. */
export const citedFor = (letters: number): string =>
  `${oneOrMore(letters, 'De brief verwijst', 'De brieven verwijzen')} hiernaar bij:`;

/** What a letter cites a paper for, with the words that it rests on and a link to them. */
export const citedForItem = <T>(what: string, quote: string, link: T) =>
  [`${what} (“${quote}”, `, link, ')'] as const;

/** The dossier of a paper, with its title where that is confirmed. */
export const dossier = (number: string, title: string | undefined): string =>
  `Dossier ${number}${title ? `: ${title}` : ''}`;

/** Link to the letter that a paper is. */
export const readHere = (letter: string): string => `Lees ${letter} in deze leeseditie`;

/** Link to the paper at the official publisher. */
export const officialPublication = (number: string): string => `Officiële publicatie van ${number}`;

const nameOf = (kind: Kind): string => (kind === 'motie' ? 'de motie' : 'dit stuk');

/** Heading of the passages that cite a paper. */
export const citing = (letters: number, kind: Kind): string =>
  `Waar ${theLetters(letters)} ${nameOf(kind)} ${oneOrMore(letters, 'noemt', 'noemen')}`;

/** How many passages cite a paper, and how they write its number. */
export const citedAs = (passages: string, spellings: readonly string[]): string =>
  spellings.length === 0
    ? `${passages}.`
    : `${passages}, als ${listed(spellings.map((words) => `“${words}”`))}.`;

/** Heading of the passages that the editors set beside those. */
export const related = 'Verwante passages, gekozen door de redactie';

/** The same where they are folded. */
export const relatedFolded = (passages: number): string =>
  oneOrMore(
    passages,
    'Eén verwante passage, gekozen door de redactie',
    `${passages} verwante passages, gekozen door de redactie`,
  );

/** What those passages are. */
export const aboutRelated = (passages: number, kind: Kind): string =>
  oneOrMore(
    passages,
    `Deze passage gaat over hetzelfde onderwerp, maar noemt ${nameOf(kind)} niet.`,
    `Deze passages gaan over hetzelfde onderwerp, maar noemen ${nameOf(kind)} niet.`,
  );

/** Opens the paragraph that a passage stands in, such as “alinea 60”. */
export const wholeUnit = (unit: string): string => `Hele ${unit}`;

/** Where a passage stands, behind the name of its section. */
export const passagePlace = (unit: string, pages: readonly number[]): string =>
  ['', unit, ...pagesOf(pages)].join(', ');

/** Pages of the printed paper; none of a letter that was received without. */
const pagesOf = (pages: readonly number[]): string[] => {
  const printed = pages.filter((page) => page > 0);
  return printed.length === 0 ? [] : [`p.\u00a0${listed(printed.map(String))}`];
};

/** A section, before its pages. */
export const inSection = <T>(section: T) => [section, ', '] as const;

/** The pages of a section, before the numbers of its paragraphs, if any, and its footnotes. */
export const alineasOn = (pages: readonly number[], alineas: number): string =>
  `${pageRange(pages)}${alineas === 0 ? '' : 'al.\u00a0'}`;

/** Pages of the printed paper; none of a letter that was received without. */
function pageRange(pages: readonly number[]): string {
  const printed = pages.filter((page) => page > 0);
  if (printed.length === 0) return '';
  const [first, last] = [Math.min(...printed), Math.max(...printed)];
  return `p.\u00a0${first === last ? first : `${first}–${last}`}, `;
}

/** Of a paper of which nobody has said yet what it holds. */
export const undescribed = 'De redactie heeft dit stuk nog niet beschreven.';
