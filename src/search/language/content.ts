import { isStopword } from './stopwords.ts';
import { type Token, tokenize } from './tokens.ts';

/** Beside a number, the currency says nothing more. */
const CURRENCY = /^(?:euro?s?|usd|dollars?)$/u;

/** Words of a query that say what is sought; all of them when nothing else remains. */
export function contentTokens(text: string): Token[] {
  const tokens = tokenize(text);
  const shouted = tokens.every(({ capitals }) => capitals);
  const amount = tokens.some(({ word }) => /^\d/u.test(word));
  const content = tokens.filter(
    ({ word, capitals }) =>
      (!isStopword(word) || (capitals && !shouted)) && !(amount && CURRENCY.test(word)),
  );
  return content.length > 0 ? content : tokens;
}

/** Whether a query has function words and single letters only. */
export const saysNothing = (text: string): boolean =>
  tokenize(text).every(({ word }) => isStopword(word) || /^[a-z]$/u.test(word));
