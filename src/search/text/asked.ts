import { fold } from '../../dutch/fold.ts';
import { isDay } from '../language/values.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Mark } from '../result.ts';
import type { QueryWord } from './query.ts';

const BEFORE_AMOUNT = /(?:EUR|USD|€)\s*$/u;
const AFTER_AMOUNT = /^(?:[–-]\S+(?: (?:miljoen|mln\.?))?)? ?(?:euro|EUR|USD|dollar)/u;

/** What a text gives in euros or dollars, as search compares numbers. */
export const amountsIn = (text: string): Set<string> =>
  new Set(amountTokens(text).map(({ word }) => word));

function amountTokens(text: string): Token[] {
  const isAmount = ({ parts, start, end }: Token) =>
    /^\d/u.test(parts[0] ?? '') &&
    (BEFORE_AMOUNT.test(text.slice(0, start)) || AFTER_AMOUNT.test(text.slice(end)));
  return tokenize(text).filter(isAmount);
}

/** Words that ask for an amount, whichever it is. */
export const MONEY = /^(?:euros?|eur|usd|dollars?|kost|uitga|budget|bedrag|geld)/u;

/** Whether a query asks for what a text gives in euros or dollars. */
export function asksForAmount(words: readonly QueryWord[], text: string): boolean {
  const amounts = amountsIn(text);
  return words.some(({ word }) => amounts.has(word) || (amounts.size > 0 && MONEY.test(word)));
}

const isDate = ({ word }: Token): boolean => isDay(word) || /^(?:19|20)\d\d$/u.test(word);

/** What stands before a number that counts nothing. */
const BEFORE_NUMBER = /(?:artikel|fase|nr\.|Kamerstuk(?:ken)?(?: \d\d)?|resolutie) $/iu;

/** What a text counts: no date, no number of a paper, and not the word een. */
const countsIn = (text: string): Token[] =>
  tokenize(text).filter(
    (token) =>
      /^\d/u.test(token.parts[0] ?? '') &&
      token.word !== 'een' &&
      !isDate(token) &&
      !BEFORE_NUMBER.test(text.slice(Math.max(0, token.start - 20), token.start)),
  );

/** What "hoeveel missies" counts. */
const COUNTED = /\b(?:hoeveel|how many)\s+(\p{L}+)/iu;
/** Words from a number to what it counts: "90.000 burgers", "respectievelijk 21 en 12 zetels". */
const NEXT = 3;

/** What a text counts: of what a query asks the number of, if it says that; else of anything. */
function countsOf(text: string, query: string): Mark[] {
  const counts = countsIn(text);
  const counted = COUNTED.exec(query)?.[1];
  if (counted === undefined) return counts;
  const form = stem(fold(counted));
  const isCounted = ({ end }: Token) =>
    tokenize(text.slice(end))
      .slice(0, NEXT)
      .some(({ word }) => stem(word) === form);
  const own = counts.filter(isCounted);
  return own.length > 0 ? own : counts;
}

/** Two or more words with a capital: `Barham Saleh`, `Van Helvert`. */
const namesIn = (text: string): Mark[] =>
  [...text.matchAll(/\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}-]+)+/gu)].map(({ 0: name, index }) => {
    return { start: index, end: index + name.length };
  });

/** A name of a place: `in Hilversum`, `vanuit Erbil`. */
const PLACE = /(?<=\b(?:bij|in|naar|te|vanuit) )\p{Lu}[\p{L}-]+/gu;

const placesIn = (text: string): Mark[] =>
  [...text.matchAll(PLACE)].map(({ 0: name, index }) => {
    return { start: index, end: index + name.length };
  });

const datesIn = (text: string): Mark[] => tokenize(text).filter(isDate);

/** What a question asks for, and which words of a text can be the answer. */
const ASKED: readonly (readonly [
  question: RegExp,
  find: (text: string, query: string) => Mark[],
])[] = [
  [
    /\b(?:kost\p{L}*|duur|bedrag|uitgegeven|g[ae]e?ft? .*\buit|cost|costs|budget)\b/iu,
    amountTokens,
  ],
  [/\b(?:hoeveel|hoe vaak|how (?:many|much|often))\b/iu, countsOf],
  [/\b(?:wanneer|when|datum|hoe ?lang|how long)\b/iu, datesIn],
  [/\b(?:waar|where)\b/iu, placesIn],
  [/\b(?:wie|who|welke persoon)\b/iu, namesIn],
];

/** Finds in a text what a query asks for; undefined if it is no question of a kind that is known. */
export function answersTo(query: string): ((text: string) => Mark[]) | undefined {
  const [, find] = ASKED.find(([question]) => question.test(query)) ?? [];
  return find && ((text) => find(text, query));
}
