/** What results say that are found by the words of a text; it is loaded with the texts. */

/** Link from a result to the second best paragraph or printed footnote of its section. */
export const alsoIn = (kind: 'alinea' | 'voetnoot', number: number): string =>
  `Ook in ${kind} ${number}`;

/** A quoted phrase that no letter has so; the results are the nearest. */
export const loosePhrase = 'Deze woorden staan niet zo in de brief.';
