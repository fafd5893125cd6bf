import type { PagedLine } from '../importer/printed-letter.ts';

/** Questions and answers, which head the text right below them. */
const ASKED =
  /^(?:Vraag|Vragen|Antwoord|Antwoorden)(?: (?:op|bij) (?:de )?(?:vraag|vragen))?(?: \d+[a-z]?(?:(?:, en |, | en | t\/m | tot en met |–|-)\d+[a-z]?)*)?:?$/u;

/** Numbers alone on their lines, from which a paper is taken for a list of questions. */
const ENOUGH = 3;

/** Lines with the number of a question or an answer, as indexes: `Vraag 2`, or in a list of questions `2` alone. */
export function questionsIn(lines: readonly PagedLine[]): Set<number> {
  const named = lines.flatMap(({ text }, at) => (ASKED.test(text) ? [at] : []));
  const alone: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (text === `${alone.length + 1}` && isAbove(lines, at)) alone.push(at);
  }
  return new Set([...named, ...(alone.length < ENOUGH ? [] : alone)]);
}

/** Whether a line stands by itself above words that ask something. */
function isAbove(lines: readonly PagedLine[], at: number): boolean {
  const first = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  const end = lines.findIndex(({ text }, index) => index > first && text === '');
  const words = lines.slice(first, end < 0 ? lines.length : end).map(({ text }) => text);
  return (lines[at - 1]?.text ?? '') === '' && words.join(' ').includes('?');
}
