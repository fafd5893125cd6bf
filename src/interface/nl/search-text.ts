/** What results say that are found by the words of a text; it is loaded with the texts. */

/** Link from a result to the second best paragraph of its section; a footnote is below zero. */
export const alsoIn = (number: number): string =>
  `Ook in ${number < 0 ? `voetnoot ${-number}` : `alinea ${number}`}`;
