import { ABBREVIATIONS } from '../dutch/abbreviations.ts';
import { hasVerb } from '../dutch/verbs.ts';

const CLOSERS = String.raw`[)\]»”’"']*$`;
const SENTENCE = new RegExp(`[.!?…]${CLOSERS}`, 'u');
const CLAUSE = new RegExp(`[.!?…:;]${CLOSERS}`, 'u');

const ABBREVIATION = new RegExp(`(?<![\\p{L}\\d])(?:${ABBREVIATIONS})\\.$`, 'u');

/** Whether a line ends where a sentence may end. */
export const endsSentence = (text: string): boolean =>
  SENTENCE.test(text) && !ABBREVIATION.test(text);

/** Whether a line ends where a sentence or a part of a list may end. */
export const endsClause = (text: string): boolean => CLAUSE.test(text);

/** Whether a line is a whole sentence, and so no heading: a question may be one. */
export const isSentence = (text: string): boolean =>
  ANSWER.test(text) ||
  (/[.!…][)\]»”’"']*$/u.test(text) &&
    mayStartSentence(text) &&
    (hasVerb(text) || text.split(' ').length >= MANY_WORDS));

/** Words of which a line with a full stop is a sentence, whatever its verb is. */
const MANY_WORDS = 4;

/** An answer of a word: it is a whole sentence. */
const ANSWER = /^(?:Ja|Nee|Neen)(?:, [^.]+)?[.!]$/u;

/** The same, but for full stops of abbreviations: after it an item of a list may start. */
export const endsPart = (text: string): boolean => endsClause(text) && !ABBREVIATION.test(text);

/** Whether a line may be the start of a sentence: not with a small letter. */
export const mayStartSentence = (text: string): boolean => !/^[(«“‘"'[]*\p{Ll}/u.test(text);
