import { diffArrays } from 'diff';

/** A stretch of words that a text has instead of others. */
export interface Change {
  /** Line on which it stands, from 1. */
  line: number;
  /** The words of the text; none when words are missing there. */
  found: string;
  /** The words that should stand there; none when there are words too many. */
  expected: string;
  /** The text around the place, with the words found. */
  around: string;
}

interface Token {
  text: string;
  line: number;
}

/** Words shown on either side of a change. */
const CONTEXT = 3;

/** Lists where the words of a text differ from those expected, paragraph ends among them. */
export function changedWords(found: string, expected: string): Change[] {
  const [words, wanted] = [tokens(found), tokens(expected)];
  const pieces = diffArrays(texts(words), texts(wanted));
  const changes: Change[] = [];
  let at = 0;
  for (const [index, { added, removed, value }] of pieces.entries()) {
    const next = pieces[index + 1];
    if (removed) changes.push(changeAt(words, at, value, next?.added ? next.value : []));
    if (added && !pieces[index - 1]?.removed) changes.push(changeAt(words, at, [], value));
    if (!added) at += value.length;
  }
  return changes;
}

const texts = (list: readonly Token[]): string[] => list.map(({ text }) => text);

/** Words and paragraph ends, which are shown as `¶`. */
function tokens(text: string): Token[] {
  let [line, last] = [1, 0];
  return [...text.matchAll(/[^ \t\n]+|\n\n+/gu)].map(({ 0: match, index }) => {
    line += text.slice(last, index).split('\n').length - 1;
    last = index;
    return { text: match.startsWith('\n') ? '¶' : match, line };
  });
}

function changeAt(
  words: readonly Token[],
  at: number,
  found: readonly string[],
  expected: readonly string[],
): Change {
  const around = words.slice(Math.max(0, at - CONTEXT), at + found.length + CONTEXT);
  return {
    line: (words[at] ?? words.at(-1))?.line ?? 1,
    found: found.join(' '),
    expected: expected.join(' '),
    around: texts(around).join(' '),
  };
}
