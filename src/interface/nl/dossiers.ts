import { counted, countedInWords, listed, oneOrMore, theLetters } from '../../dutch/count.ts';
import { formatDate } from '../../dutch/dates.ts';
import { capital } from './format.ts';
import type { SeriesKind } from '../../schemas/register/reeksen.ts';

/** The dossiers: their papers in order, and the series that a letter stands in. */

/** The list of dossiers. */
export const title = 'Dossiers';

/** The list of dossiers in search engines, and its first words. */
export const lead =
  'De dossiers waarin de brieven staan, en de dossiers met Kamerstukken waarnaar ze verwijzen.';

/** A dossier by its number, and its title where that is confirmed. */
export const name = (number: string, title: string | undefined): string =>
  title === undefined ? `Dossier ${number}` : `Dossier ${number}: ${title}`;

/** The page of a dossier in search engines. */
export const description = (name: string, papers: number): string =>
  `${name}. ${counted(papers, 'Kamerstuk', 'Kamerstukken')} op volgorde, met de brieven die ernaar verwijzen.`;

/** What the list of the papers of a dossier has: those published here, and those cited here. */
export function holds(published: number, cited: number): string {
  const parts = [
    published > 0
      ? countedInWords(published, 'brief op deze site', 'brieven op deze site')
      : undefined,
    cited > 0
      ? `${countedInWords(cited, 'Kamerstuk', 'Kamerstukken')} waarnaar brieven verwijzen`
      : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0
    ? 'De brieven noemen alleen het dossier zelf, niet een van de Kamerstukken daaruit.'
    : `${capital(listed(parts))}, op volgorde van nummer.`;
}

/** Heading of the passages that cite a dossier without the number of a paper. */
export const citedAlone = (letters: number): string =>
  `Waar ${theLetters(letters)} dit dossier ${oneOrMore(letters, 'noemt', 'noemen')}`;

/** Where readers find the whole dossier. */
export const allAt = <T>(link: T) => ['Alle Kamerstukken in dit dossier: ', link] as const;

/** Name of the site where the government publishes papers. */
export const publisher = 'officielebekendmakingen.nl';

/** Heading of what the editors say of the series of a dossier. */
export const aboutSeries = 'Over de reeks';

/** What a series is, and who made it, with the sources that it rests on. */
export const series = <T>(title: string, sources: T) =>
  [
    `De reeks “${title}” is samengesteld door de redactie, voor zover bekend. Bronnen: `,
    sources,
  ] as const;

/** What a paper does in a series. */
export const kinds: Readonly<Record<SeriesKind, string>> = {
  verslag: 'Verslag',
  besluit: 'Besluit',
  debat: 'Debat',
};

/** Papers of a dossier that are in no series. */
export const otherKind = 'Ander Kamerstuk';

/** Of a paper whose date no source gives. */
export const undated = 'datum niet bekend';

/** Of a letter that can be read here. */
export const here = 'op deze site';

/** A letter that cites a paper, and how often. */
export const citedIn = <T>(links: readonly T[]) => ['Genoemd in ', ...links] as const;

/** How often a letter cites a paper, behind the letter. */
export const times = (count: number): string => (count === 1 ? '' : ` (${count} keer)`);

/** The timeline, for who does not see it. */
export const timelineLabel = (name: string): string =>
  `Tijdlijn van ${name}; dezelfde Kamerstukken staan in de lijst hieronder`;

/** Below the timeline: what its marks mean. */
export const timelineNote = (isEstimated: boolean, isPublished: boolean): string =>
  [
    isPublished ? 'Gevuld: op deze site.' : undefined,
    isEstimated
      ? 'Gestippeld: de datum is niet bekend; het Kamerstuk staat op de plaats van zijn nummer.'
      : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

/** A mark of the timeline. */
export const momentLabel = (number: string, kind: string, date: string | undefined): string =>
  `${number}: ${kind.toLowerCase()}, ${date === undefined ? undated : formatDate(date)}`;

/** How a paper stands to a letter in its series. */
export const around = {
  previous: { verslag: 'Vorig verslag', besluit: 'Vorig besluit', debat: 'Vorig debat' },
  decision: 'Besluit waarover deze brief verslag doet',
  nextDecision: 'Volgend besluit',
  nextReport: 'Volgend verslag',
} as const;

/** Such a paper, and its date where that is known. */
export const neighbour = <T>(is: string, paper: T, date: T | undefined) =>
  date === undefined ? ([`${is}: `, paper] as const) : ([`${is}: `, paper, ', ', date] as const);

/** Heading of what came before a letter and after it. */
export const aroundTitle = 'Wat voorafging en volgde';

/** Behind that heading: the list is the editors', and not whole for certain. */
export const asFarAsKnown = '(voor zover bekend)';

/** Link to the dossier of a letter. */
export const wholeDossier = (number: string): string => `Het hele dossier ${number}`;
