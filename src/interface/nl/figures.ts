/** The figures of the sections under a heading. */

/** Heading of the figures. */
export const title = 'Cijfers in dit deel';

/** Caption of the table. */
export const caption = 'Per onderwerp, in de woorden van de brief';

/** Headings of the columns. */
export const columns = {
  label: 'Wat',
  value: 'Hoeveel',
  country: 'Land',
  by: 'Volgens of via',
  place: 'Vindplaats',
} as const;
