/** Narrows a page to what one letter has. */

/** Before the list of letters. */
export const label = 'Toon alleen';

/** First of the list. */
export const all = 'Alle brieven';

/** Of a page that has nothing of the chosen letter. */
export const nothing = 'Van deze brief staat hier niets.';
