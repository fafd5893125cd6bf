import { counted } from '../../dutch/count.ts';

/** Lists across many letters, which are divided over pages. */

/** Heading over letters of a year. */
export const yearOf = (date: string | undefined): string => date?.slice(0, 4) ?? 'Zonder datum';

/** How many items of a list a letter has. */
export const counts = {
  financien: (count: number): string => counted(count, 'bedrag', 'bedragen'),
  cijfers: (count: number): string => counted(count, 'cijfer', 'cijfers'),
} as const;

/** How many things a year has. */
export const moments = (count: number): string => counted(count, 'gebeurtenis', 'gebeurtenissen');

/** How many letters a dossier has, and the newest. */
export const lettersIn = (count: number): string => counted(count, 'brief', 'brieven');

/** Title of a page with a part of a list: the letter or the year behind it. */
export const partTitle = (list: string, part: string): string => `${list}: ${part}`;

/** Link from a part to the list. */
export const wholeList = (list: string): string => `${list}: overzicht`;

/** Link to all of a list of which some are shown. */
export const all = (count: number, what: string): string => `Alle ${count} ${what}`;

/** What is shown in part. */
export const motions = 'moties';
export const missions = 'missies';
