import { formatDate } from '../../dutch/dates.ts';

/** What results say that are found by the words of a text; it is loaded with the texts. */

/** A letter among others: its number, and its date where that is known. */
export const letterName = (id: string, date: string | undefined): string =>
  date ? `${id} (${formatDate(date)})` : id;

/** Finds the pages at the end of a place. */
export const PAGES = /bladzijden? [\d–]+$/u;

/** Link from a result to the second best paragraph or printed footnote of its section. */
export const alsoIn = (kind: 'alinea' | 'voetnoot', number: number): string =>
  `Ook in ${kind} ${number}`;

/** A quoted phrase that no letter has so; the results are the nearest. */
export const loosePhrase = 'Deze woorden staan niet zo in de brief.';

/** Why results do not have the words of the query: `Gevonden via: Daesh = ISIS.` */
export const foundVia = (pairs: readonly string[]): string => `Gevonden via: ${pairs.join('; ')}.`;

/** A word, and the name in the letters of what it means. */
export const sameThing = (word: string, name: string): string => `${word} = ${name}`;

/** A word, and a word of the letters that means about the same. */
export const sameMeaning = (word: string, other: string): string => `${word} ≈ ${other}`;

/** Nothing answers the query: what can be found, and words of the letters that resemble its own. */
export const nothingFound = (near: readonly string[]): string =>
  'Niets gevonden. Zoek op een woord, naam of bedrag uit de brief, of op het nummer van een Kamerstuk.' +
  (near.length > 0 ? ` Woorden die erop lijken: ${near.join(', ')}.` : '');
