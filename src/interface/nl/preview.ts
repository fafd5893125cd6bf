/** What a preview of a link shows of its own. */

/** Name of the panel. */
export const panelLabel = 'Voorvertoning';

/** Button that closes it. */
export const close = 'Sluiten';

/** Link from the preview to the page or entry that it shows. */
export const allPassages = 'Alle passages';
