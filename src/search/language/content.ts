import { isStopword } from './stopwords.ts';
import { type Token, tokenize } from './tokens.ts';

/** Words of a query that say what is sought; all of them when nothing else remains. */
export function contentTokens(text: string): Token[] {
  const tokens = tokenize(text);
  const shouted = tokens.every(({ capitals }) => capitals);
  const content = tokens.filter(
    ({ word, capitals }) => !isStopword(word) || (capitals && !shouted),
  );
  return content.length > 0 ? content : tokens;
}
