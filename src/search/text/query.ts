import { splitCompound } from '../language/compounds.ts';
import { contentTokens } from '../language/content.ts';
import { stem } from '../language/stem.ts';
import { isStopword } from '../language/stopwords.ts';
import type { Token } from '../language/tokens.ts';
import { knows, type Vocabulary } from './vocabulary.ts';

/** A word that is sought. */
export interface QueryWord {
  word: string;
  /** Other ways to write it, or words that it is put together of. */
  parts: string[];
  /** Where it stands in the query. */
  start: number;
  end: number;
  /** Whether the reader may still be typing it. */
  last: boolean;
  /** Whether it is written as a name, and not only as the first word of a sentence. */
  name: boolean;
}

/** Reads a query as words of the texts: joined, or taken apart, as the texts write them. */
export function readQuery(text: string, vocabulary: Vocabulary): QueryWord[] {
  const tokens = joinTokens(contentTokens(text), vocabulary);
  const typing = !/\s$/u.test(text);
  return tokens.flatMap((token, index) =>
    apart(token, vocabulary).map((word, piece, pieces) => ({
      ...word,
      ...{ start: token.start, end: token.end },
      last: typing && index === tokens.length - 1 && piece === pieces.length - 1,
      name: token.initial && (index > 0 || tokens[1]?.initial === true),
    })),
  );
}

/** Two words that the texts write as one: "f 16" is f16, "al asad" is alasad. */
function joinTokens(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const word = `${last?.word ?? ''}${token.word}`;
    const short = Math.min(last?.word.length ?? 9, token.word.length) < 3;
    if (last && short && vocabulary.byStem.has(stem(word))) {
      const { end } = token;
      joined[joined.length - 1] = { ...last, end, word, parts: [last.word, token.word] };
    } else joined.push(token);
  }
  return joined;
}

/** A compound that the texts don't have is sought by its parts. */
function apart(
  { word, parts }: Token,
  vocabulary: Vocabulary,
): { word: string; parts: string[] }[] {
  if (/^\d/u.test(word) || vocabulary.byStem.has(stem(word))) return [{ word, parts }];
  const pieces = parts.length > 0 ? parts : topParts(word, vocabulary);
  const found = pieces.filter((piece) => !isStopword(piece));
  return found.length > 1 ? found.map((piece) => ({ word: piece, parts: [] })) : [{ word, parts }];
}

function topParts(word: string, vocabulary: Vocabulary): string[] {
  return splitCompound(word, (part) => knows(vocabulary, part)).slice(0, 2);
}
