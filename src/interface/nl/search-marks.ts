/** What is said where a result led and its words are marked. */

/** How many places are marked, and for which query. */
export const marked = (places: number, query: string): string =>
  `Gemarkeerd op ${places === 1 ? '1 plaats' : `${places} plaatsen`}: ${query}`;

/** Button that takes the marks away. */
export const clear = 'Wis markering';
