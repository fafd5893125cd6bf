import { isStopword } from './stopwords.ts';
import { type Token, tokenize } from './tokens.ts';

/** Beside a number, the currency says nothing more. */
const CURRENCY = /^(?:euro?s?|usd|dollars?)$/u;

/** After one of these stands no verb, but what is named so: the IS of "geld van is". */
const PREPOSITION = /^(?:van|tegen|door|met|bij|voor|aan|over|of|by|against|from)$/u;
const VERB = /^(?:is|was)$/u;

/** Words of a query that say what is sought; all of them when nothing else remains. */
export function contentTokens(text: string): Token[] {
  const tokens = tokenize(text);
  const shouted = tokens.every(({ capitals }) => capitals);
  const amount = tokens.some(({ word }) => /^\d/u.test(word));
  const isName = ({ word, capitals }: Token, before = '') =>
    (capitals && !shouted) || (VERB.test(word) && PREPOSITION.test(before));
  const content = tokens.filter(
    (token, at) =>
      (!isStopword(token.word) || isName(token, tokens[at - 1]?.word)) &&
      !(amount && CURRENCY.test(token.word)),
  );
  return content.length > 0 ? content : tokens;
}

/** Whether a query has function words and single letters only. */
export const saysNothing = (text: string): boolean =>
  tokenize(text).every(({ word }) => isStopword(word) || /^[a-z]$/u.test(word));
