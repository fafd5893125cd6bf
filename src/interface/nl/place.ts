/** What a reader who comes back is offered. */

/** Link to the paragraph where one was. */
export const goOn = (alinea: string): string => `Lees verder bij alinea ${alinea}`;

/** Button that takes the offer away. */
export const notNow = 'Nu niet';

/** Button of who does not want their place to be kept. */
export const never = 'Niet onthouden';
