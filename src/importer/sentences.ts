import { ABBREVIATIONS } from '../dutch/abbreviations.ts';
import { hasVerb } from '../dutch/verbs.ts';
import { firstWord } from './words.ts';

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
  REFERRING.test(text) ||
  isAsked(text) ||
  (/[.!…][)\]»”’"']*$/u.test(text) &&
    (mayStartSentence(text) || /^[«“]/u.test(text)) &&
    (hasVerb(text) || text.split(' ').length >= MANY_WORDS));

/** A reference without a full stop, as print has it above answers. */
const REFERRING = /\. Zie ook Aanhangsel Handelingen, vergaderjaar \d{4}[–-]\d{4}, nr\. \d+$/u;

/** A question that starts with its verb, or has another sentence before it: a member asks it, no heading does. */
export const isAsked = (text: string): boolean =>
  /\?[)\]»”’"']*$/u.test(text) &&
  (/\p{Ll}[)»”]?[.?!] \p{Lu}/u.test(text) || ASKED.test(text) || hasVerb(firstWord(text)));

/** Starts of such a question: of a verb that is not common, what it says something of. */
const ASKED =
  /^(?:In hoeverre|Zo (?:ja|nee|niet)|(?!Wat |Hoe |Waar|Wie |Welke? )\p{Lu}\p{Ll}*t (?:u|de|het|er|dit|dat|deze|zij|hij) )/u;

/** Words of which a line with a full stop is a sentence, whatever its verb is. */
const MANY_WORDS = 4;

/** An answer of a word: it is a whole sentence. */
const ANSWER = /^(?:Ja|Nee|Neen)(?:, [^.]+)?[.!]$/u;

/** The same, but for full stops of abbreviations: after it an item of a list may start. */
export const endsPart = (text: string): boolean => endsClause(text) && !ABBREVIATION.test(text);

/** Whether a line may be the start of a sentence: not with a small letter. */
export const mayStartSentence = (text: string): boolean => !/^[(«“‘"'[]*\p{Ll}/u.test(text);

/** Words after which a sentence goes on. */
const OPEN =
  / (?:de|het|een|en|of|van|in|op|te|ten|ter|voor|met|aan|bij|door|naar|over|om|dat|die|is|zijn|wordt|als|uit|tot|tussen|onder|tegen)$/u;

/** The number of an article or a part, which a full stop divides: `Artikel 9.9.3.4`. */
const ENDS_WITH_NUMBER = /(?:^|[ .])\d{1,2}\.\d{1,2}$/u;

/** Whether words start as a heading does, and end no sentence nor part of one. */
export const isTitle = (text: string): boolean =>
  /^[«“‘"']?[\p{Lu}\d§]/u.test(text) &&
  (/\p{L}{2}/u.test(text) || /^\p{Lu}$/u.test(text)) &&
  (!/[.,;:!…](?:[»”’]|[)»”’]?\d{1,2})?$/u.test(text) || ENDS_WITH_NUMBER.test(text)) &&
  !OPEN.test(text) &&
  !hasSentence(text);

/** Whether a sentence ends inside words. */
const hasSentence = (text: string): boolean =>
  [...text.matchAll(/[.!?][)»”’]? (?=\p{Lu})/gu)].some(({ index }) => {
    const words = text.slice(0, index + 1);
    return endsSentence(words) && words.split(' ').length >= MANY_WORDS;
  });

/** Whether words say what the figures of a table below them are in, or its number. */
export const isUnit = (words: string): boolean =>
  UNIT.test(words) || (TITLE_WITH_UNIT.test(words) && !hasVerb(words));

const UNIT_OF_FIGURES = '(?:€|euro|duizend|miljoen|mln|miljard|procent|%)';

const UNIT = new RegExp(
  String.raw`^(?:\(?(?:(?:alle )?bedragen|in|aantal(?:len)?|[x€]) .*${UNIT_OF_FIGURES}.*|Tabel \d+.*)$`,
  'iu',
);

/** `Verdeling van de middelen, in miljoenen euro’s`: the title of a table, with the unit behind it. */
const TITLE_WITH_UNIT = new RegExp(
  String.raw`[,(–] ?(?:alle |bedragen |in |x )+${UNIT_OF_FIGURES}[^:;]*[^.:;]$`,
  'iu',
);

/** Words with which sentences start, and that have no capital in one. */
const STARTS =
  /^(?:Het|Een|Dit|Deze|Er|In|Uit|Om|Als|Daar(?:om|naast|bij|mee|voor)|Hier(?:bij|mee|voor)|Ook|Wij|Ik|Zij|Zo|Toch|Tot slot|De \p{Ll}+) /u;

/** Whether a line ends no sentence nor part of one, though the next starts a sentence. */
export const endsOpen = (line: string, next: string): boolean =>
  /[\p{Ll}\d)]$/u.test(line) && !OPEN.test(line) && STARTS.test(next);
