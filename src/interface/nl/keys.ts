/** The keys of one character, and what is kept on the device of a reader. */

/** Button that shows them. */
export const open = 'Sneltoetsen';

/** Title of the panel. */
export const title = 'Sneltoetsen en voorkeuren';

/** Each key, and what it does. */
export const list = [
  { keys: ['n'], does: 'Volgend onderdeel' },
  { keys: ['p'], does: 'Vorig onderdeel' },
  { keys: ['/', 'Ctrl+K'], does: 'Zoeken' },
  { keys: ['?'], does: 'Dit venster' },
] as const;

/** Whether keys of one character do something. */
export const singleKeys = 'Sneltoetsen van één teken gebruiken';

/** Whether the place where one was is kept. */
export const place = 'Onthouden waar ik was gebleven, alleen op dit apparaat';
