import type { Problem } from '../schemas/problem.ts';
import type { Verantwoording } from '../schemas/verantwoording.ts';
import type { EditionWord, SourceWord, TextFile } from './model.ts';

/**
 * Checks the paragraph breaks of words that are the same: a paragraph starts a line,
 * after an empty line, a recorded short line, or a heading; and where no page starts, an
 * empty line always starts one.
 */
export function wrongBreaks(
  source: readonly SourceWord[],
  edition: readonly EditionWord[],
  bron: TextFile,
  record: Verantwoording,
): Problem[] {
  const lines = bron.text.split(/\r?\n/u);
  const ends = new Set(record.shortLines.map(({ line }) => line));
  const tops = new Set(record.pages.map(({ line }) => line));
  return source.flatMap((word, index): Problem[] => {
    const [previous, laid] = [source[index - 1], edition[index]];
    if (!previous || !laid) return [];
    const startsLine = previous.endLine < word.line;
    const gap = startsLine && lines[word.line - 2]?.trim() === '';
    const may = gap || (startsLine && (isApart(edition, index) || ends.has(previous.endLine)));
    const must = gap && !tops.has(word.line);
    return (laid.startsBlock ? may : !must) ? [] : [wrongBreak(laid, word, bron.file)];
  });
}

/** Whether a word, or the one before it, belongs to a heading or a signature. */
const isApart = (edition: readonly EditionWord[], index: number): boolean =>
  edition.slice(index - 1, index + 1).some(({ apart }) => apart);

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
});
