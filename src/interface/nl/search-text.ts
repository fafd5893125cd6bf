/** What results say that are found by the words of a text; it is loaded with the texts. */

/** Link from a result to the second best paragraph of its section. */
export const alsoAlinea = (number: number): string => `Ook in alinea ${number}`;
