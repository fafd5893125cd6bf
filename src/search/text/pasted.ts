import { fold } from '../../dutch/fold.ts';
import type { TextIndex, TextParagraph } from './index.ts';
import type { TextAnswer } from './search.ts';

/** An answer with the paragraph first that the query is pasted from, if it is. */
export function pastedFirst(
  query: string,
  answer: TextAnswer,
  index: TextIndex,
): { answer: TextAnswer; isPasted: boolean } {
  const pasted = pastedFrom(query, index);
  return {
    answer: pasted ? withFirst(answer, pasted, index) : answer,
    isPasted: pasted !== undefined,
  };
}

/**
 * The paragraph of which a query has most words in a row, or all: a reader pasted it. What other
 * paragraphs have too, such as a citation, says nothing.
 */
function pastedFrom(query: string, { paragraphs }: TextIndex): TextParagraph | undefined {
  const words = wordsOf(query);
  const sought = new Set(LENGTHS.flatMap((length) => runsIn(words, length)));
  const found = paragraphs.map(({ text }) =>
    sought.size > 0 ? partsOf(text).filter((part) => sought.has(part)) : [],
  );
  const all = found.flat();
  const isOwn = (part: string) => all.indexOf(part) === all.lastIndexOf(part);
  const own = found.map((parts) => parts.filter(isOwn).length);
  const most = Math.max(...own);
  return most > 0 ? paragraphs[own.indexOf(most)] : undefined;
}

/** The words of a text as they are compared: hyphens, capitals, signs and accents do not count. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** So many words in a row, those without meaning too, are no accident; of a whole paragraph, fewer. */
const LENGTHS = [4, 5, 6, 7, 8] as const;
const [WHOLE, , , , ENOUGH] = LENGTHS;

const runsIn = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));

/** What tells a paragraph, or a line of it: each run of its words, or all of a few. */
const partsOf = (text: string): string[] =>
  text
    .split('\n')
    .map(wordsOf)
    .filter(({ length }) => length >= WHOLE)
    .flatMap((line) => runsIn(line, Math.min(line.length, ENOUGH)));

/** An answer with a paragraph first, and first in its section. */
function withFirst(
  answer: TextAnswer,
  paragraph: TextParagraph,
  { sections }: TextIndex,
): TextAnswer {
  const section = sections[paragraph.section];
  if (!section) return answer;
  const { hits: all = [], score = 1 } = answer.hits.find((hit) => hit.section === section) ?? {};
  const isIt = (hit: { paragraph: TextParagraph }) => hit.paragraph === paragraph;
  const best = all.find(isIt) ?? { paragraph, score };
  const hits = [{ ...best, coverage: 1 }, ...all.filter((hit) => !isIt(hit))];
  const others = answer.hits.filter((hit) => hit.section !== section);
  return { ...answer, hits: [{ section, score, coverage: 1, hits }, ...others] };
}
