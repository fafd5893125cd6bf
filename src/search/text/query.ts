import { splitCompound } from '../language/compounds.ts';
import { contentTokens } from '../language/content.ts';
import { stem } from '../language/stem.ts';
import { isStopword } from '../language/stopwords.ts';
import type { Token } from '../language/tokens.ts';
import type { TextIndex } from './index.ts';
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
  /** Whether it is the only word. */
  alone: boolean;
  /** Whether it is written as a name, and not only as the first word of a sentence. */
  name: boolean;
}

/** What tells which words the texts have. */
type Known = Pick<TextIndex, 'vocabulary' | 'synonyms'>;

/** Reads a query as words of the texts: joined, or taken apart, as the texts write them. */
export function readQuery(text: string, known: Known): QueryWord[] {
  const tokens = joinTokens(contentTokens(text), known.vocabulary);
  const typing = !/\s$/u.test(text);
  return tokens.flatMap((token, index) =>
    apart(token, known).map((word, piece, pieces) => ({
      ...word,
      ...{ start: token.start, end: token.end },
      alone: tokens.length === 1 && pieces.length === 1,
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

/** A compound that neither the texts nor their synonyms have is sought by its parts. */
function apart(
  { word, parts }: Token,
  { vocabulary, synonyms }: Known,
): { word: string; parts: string[] }[] {
  const isKnown = (part: string) => knows(vocabulary, part) || synonyms.has(stem(part));
  if (/^\d/u.test(word) || vocabulary.byStem.has(stem(word)) || synonyms.has(stem(word)))
    return [{ word, parts }];
  const pieces = parts.length > 0 ? parts : splitCompound(word, isKnown).slice(0, 2);
  const telling = pieces.length > 1 ? pieces.filter((piece) => !isStopword(piece)) : [];
  return telling.length > 0
    ? telling.map((piece) => ({ word: piece, parts: [] }))
    : [{ word, parts }];
}
