import { type Token, tokenize } from '../language/tokens.ts';
import type { QueryWord } from './query.ts';

const BEFORE = /(?:EUR|USD|€)\s*$/u;
const AFTER = /^(?:[–-]\S+(?: (?:miljoen|mln\.?))?)? ?(?:euro|EUR|USD|dollar)/u;

/** What a text gives in euros or dollars, as search compares numbers. */
export function amountsIn(text: string): Set<string> {
  const isAmount = ({ parts, start, end }: Token) =>
    /^\d/u.test(parts[0] ?? '') &&
    (BEFORE.test(text.slice(0, start)) || AFTER.test(text.slice(end)));
  return new Set(
    tokenize(text)
      .filter(isAmount)
      .map(({ word }) => word),
  );
}

/** Words that ask for an amount, whichever it is. */
const MONEY = /^(?:euros?|eur|usd|dollars?|kost|uitga|budget|bedrag|geld)/u;

/** Whether a query asks for what a text gives in euros or dollars. */
export function asksForAmount(words: readonly QueryWord[], text: string): boolean {
  const amounts = amountsIn(text);
  return words.some(({ word }) => amounts.has(word) || (amounts.size > 0 && MONEY.test(word)));
}
