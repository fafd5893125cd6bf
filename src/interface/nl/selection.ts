/** What is offered for selected words of a letter. */

/** Name of the bar. */
export const barLabel = 'Geselecteerde woorden';

/** Button that copies a link to the words. */
export const copyLink = 'Kopieer link';

/** Button that copies the words with their source. */
export const copyQuotation = 'Kopieer citaat';

/** The link, as copying it is announced. */
export const link = 'Link';

/** The quotation, as copying it is announced. */
export const quotation = 'Citaat';

/** Tells screen readers how the bar is reached. */
export const hint = 'Druk op Tab om een link of citaat te kopiëren';
