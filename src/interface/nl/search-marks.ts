import { counted } from '../../dutch/count.ts';

/** What is said where a result led and its words are marked. */

/** How many places are marked, and for which query. */
export const marked = (places: number, query: string): string =>
  `${counted(places, 'treffer', 'treffers')} gemarkeerd voor “${query}”`;

/** Button that marks what the page has beside the paragraph that a result led to. */
export const markAll = (places: number): string => `Markeer alle ${places} op deze pagina`;

/** Button that takes the marks away. */
export const clear = 'Markering uitzetten';
