import type { Problem } from '../schemas/reading/problem.ts';
import type { Verantwoording } from '../schemas/verantwoording.ts';
import {
  type EditionWord,
  RECORD_REMEDY,
  type Recorded,
  type Source,
  type SourceWord,
} from './model.ts';

/**
 * Checks the paragraph breaks of words that are the same. A paragraph starts at a line after an
 * empty line, after a recorded short line, and at the top of a page where that is recorded; beside
 * headings and signatures it may start at any line; nowhere else.
 */
export function wrongBreaks(
  source: readonly SourceWord[],
  edition: readonly EditionWord[],
  received: Source,
  recorded: Recorded,
): Problem[] {
  const { value: record } = recorded;
  const empty = emptyLines(received, record);
  const ends = new Set(record.shortLines.map(({ line }) => line));
  const tops = new Map(
    record.pages.map(({ line, startsParagraph = false }) => [line, startsParagraph]),
  );
  const breaks = source.flatMap((word, index): Problem[] => {
    const [previous, laid] = [source[index - 1], edition[index]];
    if (!previous || !laid) return [];
    const startsLine = previous.endLine < word.line;
    const gap = tops.get(word.line) ?? empty.slice(previous.endLine, word.line - 1).includes(true);
    const must = startsLine && (gap || ends.has(previous.endLine));
    const may = must || (startsLine && isApart(edition, index));
    return (laid.startsBlock ? may : !must) ? [] : [wrongBreak(laid, word, received.file)];
  });
  return [...breaks, ...wrongShortLines(received, recorded)];
}

/** Of each line, whether it is empty as received; a line left out is not. */
function emptyLines({ lines }: Source, { furniture }: Verantwoording): boolean[] {
  const empty = lines.map((line) => line.trim() === '');
  for (const { line } of furniture) empty[line - 1] = false;
  return empty;
}

/** Whether a word, or the one before it, belongs to a heading or a signature. */
const isApart = (edition: readonly EditionWord[], index: number): boolean =>
  edition.slice(index - 1, index + 1).some(({ apart }) => apart);

/** A short line ends a sentence. */
const wrongShortLines = ({ file, lines }: Source, { value, place }: Recorded): Problem[] =>
  value.shortLines.flatMap(({ line }, index): Problem[] => {
    if (/[.!?…][)\]»”’"']*$/u.test((lines[line - 1] ?? '').trim())) return [];
    const message = `Unexpected end of a paragraph at ${file}:${line}, expected a line that ends a sentence`;
    return [{ ...place(['shortLines', index]), message, remedy: RECORD_REMEDY }];
  });

const wrongBreak = (
  { file, line, text, startsBlock }: EditionWord,
  word: SourceWord,
  bron: string,
): Problem => ({
  file,
  line,
  message: startsBlock
    ? `Unexpected start of a paragraph at "${text}", expected the paragraph to go on as in ${bron}:${word.line}`
    : `Unexpected "${text}" inside a paragraph, expected a paragraph to start there as in ${bron}:${word.line}`,
  remedy: startsBlock
    ? 'Take out the empty line before it, or run the import again.'
    : 'Put an empty line before it, or run the import again.',
});
