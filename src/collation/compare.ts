import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import {
  type EditionWord,
  RECORD_REMEDY,
  type Recorded,
  type Source,
  type SourceWord,
} from './received.ts';

/** Words on either side of a difference that are shown with it. */
const CONTEXT = 3;

/** Compares the words one by one; answers the first difference. */
export function firstDifference(
  source: readonly SourceWord[],
  edition: readonly EditionWord[],
  file: string,
): Problem | undefined {
  const length = Math.max(source.length, edition.length);
  for (let index = 0; index < length; index += 1) {
    const [wanted, found] = [source[index], edition[index]];
    if (wanted?.text !== found?.text) return differentWord(source, edition, index, file);
    if (!wanted || !found) continue;
    if (wanted.page !== found.page) return differentPage(wanted, found, file);
    if (wanted.pageStartsAt !== found.pageStartsAt) return differentStart(wanted, found, file);
  }
  return undefined;
}

/** Compares words alone, whatever page they stand on; answers the first difference. */
export function differentText(
  source: readonly SourceWord[],
  edition: readonly EditionWord[],
  file: string,
): Problem | undefined {
  const length = Math.max(source.length, edition.length);
  const index = Array.from({ length }).findIndex((_, at) => source[at]?.text !== edition[at]?.text);
  return index < 0 ? undefined : differentWord(source, edition, index, file);
}

function differentWord(
  source: readonly SourceWord[],
  edition: readonly EditionWord[],
  index: number,
  file: string,
): Problem {
  const found = edition[index] ?? edition.at(-1);
  const line = source[index]?.line ?? source.at(-1)?.line ?? 1;
  return {
    file: found?.file ?? file,
    line: found?.line,
    message: `Unexpected ${quoteAt(edition, index)}, expected ${quoteAt(source, index)} as in ${file}:${line}`,
    remedy: 'Run the import again, or record in brief.yaml what must differ.',
  };
}

function quoteAt(words: readonly { text: string }[], index: number): string {
  const word = words[index];
  if (word === undefined) return 'end of the letter';
  const around = words.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  return `"${word.text}" (… ${around.map(({ text }) => text).join(' ')} …)`;
}

const MOVE = 'Put <Page number={…} /> right before the first word of its page, or run the import.';

const differentPage = (wanted: SourceWord, found: EditionWord, file: string): Problem => ({
  file: found.file,
  line: found.line,
  message: `Unexpected page ${found.page} at "${found.text}", expected page ${wanted.page} as in ${file}:${wanted.line}`,
  remedy: MOVE,
});

const differentStart = (wanted: SourceWord, found: EditionWord, file: string): Problem => ({
  file: found.file,
  line: found.line,
  message: `Unexpected ${startIn(found)}, expected ${startIn(wanted)} as in ${file}:${wanted.line}`,
  remedy: MOVE,
});

/** Where a page starts inside a word: `veilig|heid`. */
const startIn = ({ text, pageStartsAt: at }: Pick<SourceWord, 'text' | 'pageStartsAt'>): string =>
  at === undefined
    ? `no page inside "${text}"`
    : `page inside "${text.slice(0, at)}|${text.slice(at)}"`;

/**
 * Checks the paragraph breaks of words that are the same. A paragraph starts at a line after an
 * empty line, after a recorded short line, and at the top of a page where that is recorded; parts of
 * the printed head start where they are recorded, which may be in the middle of a line; beside
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
  const items = new Set(record.items.map(({ line }) => line));
  const tops = new Map(
    record.pages.map(({ line, startsParagraph = false }) => [line, startsParagraph]),
  );
  const starts = headStarts(source, record);
  const parts = new Set(starts);
  const end = endOfHead(source, starts, record);
  const isEnded = (previous: SourceWord, word: SourceWord): boolean =>
    (tops.get(word.line) ?? empty.slice(previous.endLine, word.line - 1).includes(true)) ||
    ends.has(previous.endLine) ||
    items.has(word.line);
  // Of the head the record alone tells where parts start: an empty line may lie in one.
  const isFree = (index: number): boolean => index < end || isSigned(edition, index);
  const breaks = source.flatMap((word, index): Problem[] => {
    const [previous, laid] = [source[index - 1], edition[index]];
    if (!previous || !laid) return [];
    const startsLine = isOnOtherLine(previous, word);
    const must = parts.has(word) || (startsLine && isEnded(previous, word) && !isFree(index));
    const may = must || (startsLine && (index === end || isApart(edition, index)));
    return isRight(laid, { must, may }) ? [] : [wrongBreak(laid, word, received.file)];
  });
  return [...breaks, ...wrongHead(source, recorded), ...wrongShortLines(received, recorded)];
}

const isRight = ({ startsBlock }: EditionWord, { must, may }: { must: boolean; may: boolean }) =>
  startsBlock ? may : !must;

/** A word stands on a line below the one before it, or further up, where words stand side by side. */
const isOnOtherLine = (before: SourceWord, { line }: SourceWord): boolean =>
  before.endLine < line || line < before.line;

/** The words with which the recorded parts of the printed head start, the first with the letter. */
function headStarts(source: readonly SourceWord[], { head }: Verantwoording): SourceWord[] {
  const starts: SourceWord[] = [];
  let from = 0;
  for (const { line, text } of head) {
    const [first] = text.split(' ');
    const at = source.findIndex(
      (word, index) => index >= from && word.line === line && word.text === first,
    );
    const start = source[at];
    if (start === undefined || (from === 0 && at > 0)) break;
    starts.push(start);
    from = at + 1;
  }
  return starts;
}

/** Index of the word with which the text below the head starts, which may stand right below it. */
function endOfHead(
  source: readonly SourceWord[],
  starts: readonly SourceWord[],
  { head }: Verantwoording,
): number {
  const [last, part] = [starts.at(-1), head[starts.length - 1]];
  if (last === undefined || part === undefined) return 0;
  return source.indexOf(last) + part.text.split(' ').length;
}

/** Parts of the head of which no words stand on the line that is recorded. */
function wrongHead(source: readonly SourceWord[], { value, place }: Recorded): Problem[] {
  const found = headStarts(source, value).length;
  const part = value.head[found];
  if (part === undefined) return [];
  const message = `Unexpected part of the head "${part.text}", expected it to start on line ${part.line}, after the part before`;
  return [{ ...place(['head', found]), message, remedy: RECORD_REMEDY }];
}

/** Of each line, whether it is empty as received; a line left out is not. */
function emptyLines({ lines }: Source, { furniture }: Verantwoording): boolean[] {
  const empty = lines.map((line) => line.trim() === '');
  for (const { line } of furniture) empty[line - 1] = false;
  return empty;
}

/** Whether a name goes on with its office, which ends with a comma: an empty line may lie between. */
const isSigned = (edition: readonly EditionWord[], index: number): boolean =>
  edition.slice(index - 1, index + 1).every(({ apart }) => apart) &&
  edition[index - 1]?.text.endsWith(',') === true;

/** Whether a word, or the one before it, belongs to a heading or a signature. */
const isApart = (edition: readonly EditionWord[], index: number): boolean =>
  edition.slice(index - 1, index + 1).some(({ apart }) => apart);

/** Length of a line that no print has, in characters: a text with two of them has a paragraph on each line. */
const UNPRINTED = 160;

/** A short line ends a sentence, but where each line is a paragraph; the call of a recorded footnote may stand behind it. */
function wrongShortLines({ file, lines }: Source, { value, place }: Recorded): Problem[] {
  const marks = new Set(value.footnotes.map(({ mark }) => mark));
  if (lines.filter((line) => line.trim().length > UNPRINTED).length > 1) return [];
  return value.shortLines.flatMap(({ line }, index): Problem[] => {
    const text = (lines[line - 1] ?? '').trim();
    const [, call = ''] = /[^\d*[](\d+|\*+|\[\d+\])$/u.exec(text) ?? [];
    const words = marks.has(call) ? text.slice(0, -call.length) : text;
    if (/[.!?…][)\]»”’"']*$/u.test(words)) return [];
    const message = `Unexpected end of a paragraph at ${file}:${line}, expected a line that ends a sentence`;
    return [{ ...place(['shortLines', index]), message, remedy: RECORD_REMEDY }];
  });
}

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
