import { fold } from '../../dutch/fold.ts';
import type { TextIndex, TextParagraph } from './index.ts';
import type { TextAnswer } from './search.ts';

/** So many words in a row, those without meaning too, are no accident. */
const ENOUGH = 8;
/** A whole paragraph may be shorter, but not two or three words. */
const WHOLE = 4;

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
  if (words.length < WHOLE) return undefined;
  const sought = new Set(runsIn(words));
  const all = ` ${words.join(' ')} `;
  const found = paragraphs.map(({ text }) => {
    const lines = text.split('\n').map(wordsOf);
    const runs = lines.flatMap(runsIn).filter((run) => sought.has(run));
    const whole = lines
      .filter(({ length }) => length >= WHOLE && length < ENOUGH)
      .map((line) => line.join(' '))
      .filter((line) => all.includes(` ${line} `));
    return new Set([...runs, ...whole]);
  });
  const counts = new Map<string, number>();
  for (const run of found.flatMap((runs) => [...runs])) counts.set(run, (counts.get(run) ?? 0) + 1);
  const own = found.map((runs) => [...runs].filter((run) => counts.get(run) === 1).length);
  const most = Math.max(0, ...own);
  return most === 0 ? undefined : paragraphs[own.indexOf(most)];
}

/** The words of a text as they are compared: hyphens, capitals, signs and accents do not count. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

const runsIn = (words: readonly string[]): string[] =>
  words.slice(ENOUGH - 1).map((_, at) => words.slice(at, at + ENOUGH).join(' '));

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
