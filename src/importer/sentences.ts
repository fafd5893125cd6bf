import { ABBREVIATIONS } from '../dutch/abbreviations.ts';

const CLOSERS = String.raw`[)\]»”’"']*$`;
const SENTENCE = new RegExp(`[.!?…]${CLOSERS}`, 'u');
const CLAUSE = new RegExp(`[.!?…:;]${CLOSERS}`, 'u');

const ABBREVIATION = new RegExp(`(?<![\\p{L}\\d])(?:${ABBREVIATIONS})\\.$`, 'u');

/** Whether a line ends where a sentence may end. */
export const endsSentence = (text: string): boolean =>
  SENTENCE.test(text) && !ABBREVIATION.test(text);

/** Whether a line ends where a sentence or a part of a list may end. */
export const endsClause = (text: string): boolean => CLAUSE.test(text);

/** Whether a line may be the start of a sentence: not with a small letter. */
export const mayStartSentence = (text: string): boolean => !/^[(«“‘"'[]*\p{Ll}/u.test(text);
