import { monthNumber } from '../../dutch/months.ts';
import { splitCompound } from '../language/compounds.ts';
import { diminished } from '../language/diminutives.ts';
import { contentTokens, isStopword } from '../language/content.ts';
import { stem } from '../language/stem.ts';
import { scaleOf } from '../language/values.ts';
import type { Token } from '../language/tokens.ts';
import type { TextIndex } from './index.ts';
import { synonymsFor } from './match.ts';
import { knows, type Vocabulary } from './vocabulary.ts';

/** A word that is sought. */
export interface QueryWord {
  word: string;
  /** Other ways to write it, or words that it is put together of. */
  parts: string[];
  /** Offsets in the query. */
  start: number;
  end: number;
  /** Whether the reader may still be typing it. */
  last: boolean;
  /** Whether it is the only word. */
  alone: boolean;
  /** Whether it is a piece of a word that is sought by its pieces. */
  piece: boolean;
  /** Whether it is written as a name, and not only as the first word of a sentence. */
  name: boolean;
}

/** What tells which words the texts have. */
type Known = Pick<TextIndex, 'vocabulary' | 'synonyms'>;

/** Words without meaning: of languages that search reads a little of, and verbs that say little. */
const FUNCTION_WORDS = new Set(
  (
    'again alles au aus aux avec become becomes dans das deden deed dem den des die ein elkaar ' +
    'geworden heen im kamerstuknummer komen kreeg krijgen krijgt kwamen la lag les liggen ligt ' +
    'mag mocht mochten mogen niemand niks nummer onze ooit par pour sur viel von wie zu'
  ).split(' '),
);

/** Whether a folded word says so little that it is not missed. */
export const saysLittle = (word: string): boolean => FUNCTION_WORDS.has(word);

/** Reads a query as words of the texts: joined, or taken apart, as the texts write them. */
export function readQuery(text: string, known: Known): QueryWord[] {
  const content = contentTokens(text).map(withMedio);
  const telling = content.filter(
    ({ word }) =>
      !FUNCTION_WORDS.has(word) ||
      known.vocabulary.byText.has(word) ||
      synonymsFor(word, known.synonyms),
  );
  const tokens = joinTokens(telling.length > 0 ? telling : content, known.vocabulary);
  const typing = !/\s$/u.test(text);
  return tokens.flatMap((token, index) =>
    apart(token, text, known).map((word, piece, pieces) => ({
      ...word,
      alone: tokens.length === 1 && pieces.length === 1,
      piece: pieces.length > 1,
      last: typing && index === tokens.length - 1 && piece === pieces.length - 1,
      name: token.initial && (index > 0 || tokens[1]?.initial === true),
    })),
  );
}

const MIDDLE = /^(?:half|halfweg|halverwege|midden|mid)$/u;

/** The middle of a month, as letters write it: "half januari" is medio januari. */
function withMedio(token: Token, at: number, tokens: readonly Token[]): Token {
  const isMiddle = MIDDLE.test(token.word) && monthNumber(tokens[at + 1]?.word ?? '');
  return isMiddle ? { ...token, word: 'medio', parts: [] } : token;
}

/** Words that the texts write as one, such as "al asad", which is alasad. */
function joinTokens(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = [3, 2]
      .map((length) => tokens.slice(at, at + length))
      .find((run) => isOne(run, vocabulary));
    const [first] = run ?? tokens.slice(at);
    if (!first) break;
    const end = run?.at(-1)?.end ?? first.end;
    joined.push(
      run ? { ...first, end, word: wordOf(run), parts: run.map(({ word }) => word) } : first,
    );
    at += run?.length ?? 1;
  }
  return joined;
}

const wordOf = (run: readonly Token[]): string => run.map(({ word }) => word).join('');

/** Whether the texts have words as one, of which one is short, or unknown by itself: "crisis beheersings operaties". */
const isOne = (run: readonly Token[], vocabulary: Vocabulary): boolean =>
  run.length > 1 &&
  vocabulary.byStem.has(stem(wordOf(run))) &&
  run.some(({ word }) => word.length < 3 || !knows(vocabulary, word));

/** A word, or a part of one, and its offsets in the query. */
type Piece = Pick<QueryWord, 'word' | 'parts' | 'start' | 'end'>;

/** A compound that neither the texts nor their synonyms have is sought by its parts. */
function apart(token: Token, text: string, { vocabulary, synonyms }: Known): Piece[] {
  const { word, parts, start, end } = token;
  const isKnown = (part: string) =>
    knows(vocabulary, part) || synonymsFor(part, synonyms) !== undefined;
  // "20 miljoen" does not ask for 20 or for miljoen, "7 mei" does not ask for 7.
  if (/^\d/u.test(word))
    return [{ word, start, end, parts: parts.filter((part) => isAsked(part, word)) }];
  const whole = [
    { word: isKnown(word) ? word : (diminished(word).find(isKnown) ?? word), parts, start, end },
  ];
  if (vocabulary.byStem.has(stem(word)) || synonymsFor(word, synonyms)) return whole;
  const pieces =
    parts.length > 0
      ? hyphenated(token, text)
      : splitCompound(word, isKnown)
          .slice(0, 2)
          .map((piece) => ({ word: piece, parts: [], start, end }));
  // The WAS of "WAS-training" is a name that the texts have; the IS of "IS-kinderen" is not.
  const isName = (piece: Piece) =>
    vocabulary.byText.has(piece.word) && /^\p{Lu}{2,}$/u.test(text.slice(piece.start, piece.end));
  const telling = pieces.filter((piece) => !isStopword(piece.word) || isName(piece));
  return pieces.length > 1 && telling.length > 0 ? telling : whole;
}

/** Whether a part of a number is asked for by itself: the number, or the month of a day. */
const isAsked = (part: string, word: string): boolean =>
  part === word || (!/^\d/u.test(part) && scaleOf(part) === undefined);

const HYPHEN = /[-\u2010\u2011]/u;

/** The words between hyphens, each in its own place. */
function hyphenated({ parts, start, end }: Token, text: string): Piece[] {
  const written = text.slice(start, end).split(HYPHEN);
  if (written.length !== parts.length)
    return parts.map((word) => ({ word, parts: [], start, end }));
  let at = start;
  return parts.map((word, index) => {
    const from = at;
    const to = from + (written[index]?.length ?? 0);
    at = to + 1;
    return { word, parts: [], start: from, end: to };
  });
}
