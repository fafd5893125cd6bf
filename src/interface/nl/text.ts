/** A letter as plain text and as Markdown: `/27925-651.txt`, `/27925-651.md`. */

/** A paragraph, list, table or item by its fragment: `alinea-47-2`. */
export const alinea = (id: string): string => id.replace(/^alinea-/u, 'al. ');

/** The call of a printed footnote, and the footnote. */
export const call = (number: number): string => `noot ${number}`;

/** What brackets are, in the head of the plain text. */
export const brackets =
  'Wat tussen rechte haken staat, is van de redactie: nummers van alinea’s (al.), bladzijden (p.) en noten.';

/** Before the words of an editors' note. */
export const noteOfEditors = 'Noot van de redactie:';

/** Where the letter can be read, and where it was published. */
export const readAt = 'Leeseditie';
export const officialAt = 'Officiële publicatie';
