import type { Problem } from '../schemas/problem.ts';
import type { Verantwoording } from '../schemas/verantwoording.ts';
import type { Read, SourceWord, TextFile } from './model.ts';

/** Something that was done to two words that follow each other. */
interface Join {
  line: number;
  printed: string;
  result: string;
}

/**
 * Reads the words of the text as received and does to them exactly what the record says,
 * where it says so. What does not apply, or would alter a letter, is a problem.
 */
export function applyInterventions(source: TextFile, record: Verantwoording): Read<SourceWord> {
  const problems: Problem[] = [];
  const lines = source.text.split(/\r?\n/u);
  for (const { line, text } of record.furniture) {
    if (lines[line - 1]?.trim() !== text) problems.push(furnitureProblem(source.file, line, text));
    lines[line - 1] = '';
  }
  const words = lines.flatMap((line, index) => wordsOfLine(line, index + 1, record));
  for (const join of record.hyphens) problems.push(...applyJoin(words, join, true, source.file));
  for (const join of record.repairs) problems.push(...applyJoin(words, join, false, source.file));
  return { words, problems };
}

function wordsOfLine(text: string, line: number, { pages }: Verantwoording): SourceWord[] {
  const page = pages.filter((start) => start.line <= line).at(-1)?.page ?? 0;
  const words = text.split(/[ \t\r\f]+/u).filter(Boolean);
  return words.map((word) => ({ text: word, line, endLine: line, page }));
}

function applyJoin(words: SourceWord[], join: Join, atLineEnd: boolean, file: string): Problem[] {
  const parts = join.printed.split(' ');
  const at = words.findIndex((_, index) => stands(words, index, parts, join.line, atLineEnd));
  if (at < 0) return [joinProblem(file, join)];
  if (!isAllowed(join, atLineEnd)) return [alteringProblem(file, join)];
  words.splice(at, parts.length, ...joined(words.slice(at, at + parts.length), join));
  return [];
}

/** Whether the parts stand in the words from an index on, on the line that is recorded. */
function stands(
  words: SourceWord[],
  at: number,
  parts: string[],
  line: number,
  atLineEnd: boolean,
) {
  const [first, next] = [words[at], words[at + 1]];
  if (first?.line !== line && first?.endLine !== line) return false;
  if (atLineEnd && next?.endLine === first.endLine) return false;
  return parts.every((part, index) => {
    const text = words[at + index]?.text ?? '';
    const rest = text.replace(part, '');
    if (index === 0 && !text.endsWith(part)) return false;
    if (index === parts.length - 1 && !text.startsWith(part)) return false;
    return text.includes(part) && !/[\p{L}\p{N}]/u.test(rest);
  });
}

/** A repair may take away its blank; a hyphen at a line end may go, or stay with or without one. */
function isAllowed({ printed, result }: Join, atLineEnd: boolean): boolean {
  const whole = printed.replaceAll(' ', '');
  if (!atLineEnd) return result === whole;
  return [printed.replace('- ', ''), whole, printed].includes(result);
}

function joined(words: SourceWord[], { printed, result }: Join): SourceWord[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(printed, () => result);
  const [head = '', ...tail] = text.split(' ');
  const rest = tail.map((part) => ({ ...last, text: part }));
  return [
    { ...first, text: head, endLine: rest.length > 0 ? first.endLine : last.endLine },
    ...rest,
  ];
}

const furnitureProblem = (file: string, line: number, text: string): Problem => ({
  file,
  line,
  message: `Unexpected record of "${text}" left out, expected that line in the text`,
});

const joinProblem = (file: string, { line, printed, result }: Join): Problem => ({
  file,
  line,
  message: `Unexpected record of "${printed}" read as "${result}", expected those words at that line`,
});

const alteringProblem = (file: string, { line, printed, result }: Join): Problem => ({
  file,
  line,
  message: `Unexpected record of "${printed}" read as "${result}", expected the same letters`,
});
