import { counted } from '../../dutch/count.ts';

/** What the page with all results says. */

/**
 * How many results a query has: `Geen resultaten`, `1 resultaat`, `12 resultaten`; without a query,
 * its other words, when some occur nowhere.
 */
export const found = <T>(count: number, query?: T): (string | T)[] => {
  const start = `${count === 0 ? 'Geen resultaten' : counted(count, 'resultaat', 'resultaten')} voor `;
  return query === undefined ? [`${start}de andere woorden. `] : [`${start}“`, query, '”. '];
};

/** A query of words that occur everywhere. */
export const tooCommon = <T>(query: T) =>
  ['“', query, '” komt bijna overal voor. Voeg een woord, naam of nummer toe.'] as const;

/** A query that is longer than what is read of it. */
export const cut = (characters: number): string =>
  `Er is gezocht op de eerste ${characters.toLocaleString('nl')} tekens.`;

/** While the first results are awaited. */
export const searching = 'Zoeken…';

/** Link to a paper at the official publisher, which this edition does not have. */
export const searchPublisher = 'Zoek op officielebekendmakingen.nl';

/** Link for who asks for a motion that is not here. */
export const allMotions = 'Bekijk alle moties';

/** Before words that resemble those of a query that finds nothing. */
export const nearestWords = 'Woorden die erop lijken:';

/** The page cannot search now. */
export const failed = 'Zoeken lukt nu niet. Probeer het opnieuw, of blader door de registers.';

/** What results can be narrowed by. */
export const filterTitles = {
  soort: 'Soort',
  deel: 'Onderwerp',
  land: 'Land',
  brief: 'Brief',
  dossier: 'Dossier',
  jaar: 'Jaar',
} as const;

/** Name of a group of filters. */
export const filterLabel = (title: string): string => `Filter op ${title.toLowerCase()}`;

/** Unfolds what results can be narrowed by. */
export const refine = 'Verfijnen';

/** What they are narrowed by now, behind that. */
export const refinedBy = (values: readonly string[]): string =>
  values.length === 0 ? '' : `: ${values.join(', ')}`;

/** Title of the page, with the query that it answers. */
export const title = (query: string): string => `${query} – Zoeken`;
