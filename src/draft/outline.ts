import { hasVerb } from '../dutch/verbs.ts';
import { hasGap } from '../importer/columns.ts';
import { lastText } from '../importer/lines-around.ts';
import { readList } from '../importer/lists.ts';
import { isItemLine, marksOf } from '../importer/marks.ts';
import type { PagedLine } from '../importer/printed-letter.ts';
import { type Measure, widthOf, withNext } from '../importer/seams.ts';
import {
  endsClause,
  endsSentence,
  isAsked,
  isTitle,
  isUnit,
  mayStartSentence,
  endsOpen,
} from '../importer/sentences.ts';
import { type FoundHeading, NUMBERED, withDepths } from './depths.ts';
import { questionsIn } from './questions.ts';

/** Longest heading, in characters and in lines. */
const LONGEST = 160;
const MOST_LINES = 3;

/** Finds the headings among the lines of a letter; `taken` are lines of signatures. */
export function findHeadings(
  lines: readonly PagedLine[],
  taken: ReadonlySet<number>,
  measure: Measure,
): FoundHeading[] {
  const found: FoundHeading[] = [];
  const rules = { measure, openEnded: [] };
  const faced = lines.map((_, at) => facedRun(lines, at, taken).length > 0);
  const asked = questionsIn(lines);
  const isFaced = faced.includes(true) || lines.some(({ print }, at) => print && asked.has(at));
  const isSure = (at: number) =>
    isFaced ? asked.has(at) || faced[at] === true : isBetween(lines, at);
  // A list ends at the next sure heading, or at the end of the letter.
  const ends = [...lines.map((_, at) => isSure(at)), true];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '' || taken.has(at)) continue;
    if (isItemLine(line) && mayStart(lines, at, { found, measure, asked })) {
      const list = readList(lines, at, { ...rules, end: ends.indexOf(true, at + 1) });
      if (list) {
        at = list.end - 1;
        continue;
      }
    }
    const heading = headingAt(lines, at, { found, taken, measure, asked, isFaced });
    if (heading === undefined) continue;
    found.push({ ...heading, tight: lines[heading.last + 1]?.text !== '' });
    at = heading.last;
  }
  return withDepths(found);
}

interface Around {
  found: readonly FoundHeading[];
  taken: ReadonlySet<number>;
  measure: Measure;
  /** Lines with the numbers of questions and answers. */
  asked: ReadonlySet<number>;
  /** Whether print sets headings apart by their face, or they are those of questions. */
  isFaced: boolean;
}

function headingAt(lines: readonly PagedLine[], at: number, around: Around) {
  const line = lines[at];
  if (line === undefined || !mayStart(lines, at, around)) return undefined;
  if (around.asked.has(at)) return headingOf([line], at);
  const faced = facedRun(lines, at, around.taken);
  if (faced.length > 0) return { ...headingOf(faced, at), face: faced[0]?.print?.face };
  // Where print sets headings apart by their face, another line is one by its number, or right above its text.
  if (around.isFaced && !NUMBERED.test(line.text))
    return isInFaceOfText(lines, at, around) ? headingOf([line], at) : undefined;
  const run = runFrom(lines, at, around.taken);
  if (isTitleRun(lines, at, run)) return headingOf(run, at);
  return isAbove(lines, at, around.measure) ? headingOf([line], at) : undefined;
}

const headingOf = (run: readonly PagedLine[], first: number) => {
  const text = run.map((one) => one.text).join(' ');
  return { text, first, last: first + run.length - 1, depth: 1 };
};

/** Whether lines are a heading: right below a sentence, and above an empty line, they are its end. */
const isTitleRun = (lines: readonly PagedLine[], at: number, run: readonly PagedLine[]): boolean =>
  run.length <= MOST_LINES &&
  (run[0]?.startsPage ||
    !endsSentence(withoutCall(lines[at - 1]?.text ?? '')) ||
    lines[at + run.length]?.text !== '') &&
  isHeading(run.map(({ text }) => text).join(' '), run) &&
  isFollowed(lines, at + run.length, run);

/** Lines in bold or italics by themselves that can be a heading: print sets it apart by its face. */
function facedRun(
  lines: readonly PagedLine[],
  at: number,
  taken: ReadonlySet<number>,
): PagedLine[] {
  const face = lines[at]?.print?.face;
  if (face === undefined) return [];
  const run = runFrom(lines, at, taken);
  const end = run.findIndex(({ print }) => print?.face !== face);
  const own = end < 0 ? run : run.slice(0, end);
  const text = own.map((line) => line.text).join(' ');
  const isFaced = own.length <= MOST_LINES && isHeading(text, own);
  return isFaced && isFollowed(lines, at + own.length, own) ? own : [];
}

/** After an empty line, at a page top, after the end of a sentence or another heading. */
function mayStart(
  lines: readonly PagedLine[],
  at: number,
  { found, measure, asked }: Pick<Around, 'found' | 'measure' | 'asked'>,
): boolean {
  const before = lines[at - 1]?.text ?? '';
  // What a member asks, or the answer, stands right below its number.
  if (asked.has(lastText(lines, at)) && !asked.has(at)) return false;
  const isTop = lines[at]?.startsPage === true;
  return (
    measure.unwrapped ||
    before === '' ||
    isTop ||
    endsSentence(withoutCall(before)) ||
    found.at(-1)?.last === at - 1
  );
}

/** Words without the digits of a call behind their last sign. */
const withoutCall = (text: string): string => text.replace(/(?<=[.!?)»”])\d{1,2}$/u, '');

/** Lines up to the next empty one, page or signature. */
function runFrom(lines: readonly PagedLine[], at: number, taken: ReadonlySet<number>): PagedLine[] {
  const run: PagedLine[] = [];
  for (let index = at; index < lines.length && run.length <= MOST_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '' || taken.has(index)) break;
    if (run.length > 0 && line.startsPage) break;
    run.push(line);
  }
  return run;
}

/** Whether words can be a heading: no sentence, no part of one, no item, row or figure. */
function isHeading(text: string, run: readonly PagedLine[]): boolean {
  const [first] = run;
  if (first === undefined || first.print?.small || run.some(({ raw }) => hasGap(raw))) return false;
  if (text.length > LONGEST || !isTitle(text) || (!first.print && PART.test(text))) return false;
  if (isItemLine(first) && !NUMBERED.test(text))
    return marksOf(first).some(({ kind }) => kind === 'a)');
  return !text.endsWith('?') || mayAsk(text, run);
}

/** A part of an article, of which a law speaks, or which a heading explains: print tells which. */
const PART =
  /^Artikel [\dIVX]+(?:[.:]\d+)*[a-z]{0,2}, (?:aanhef|onderde(?:el|len)|\p{Ll}+ (?:lid|leden))\b/u;

/** Whether a heading may be a question: on one line, and in a face of its own if a member may ask it. */
const mayAsk = (text: string, [first, ...others]: readonly PagedLine[]): boolean =>
  others.length > 0 ? !hasVerb(text) : first?.print?.face !== undefined || !isAsked(text);

/** A heading heads something: text, or a table of which it is no title. */
function isFollowed(lines: readonly PagedLine[], next: number, run: readonly PagedLine[]): boolean {
  let at = next;
  while (lines[at]?.text === '') at += 1;
  const below = lines[at];
  if (below === undefined || !mayStartSentence(below.text)) return false;
  return !hasGap(below.raw) || isItemLine(below) || isOverTable(run[0]);
}

/** Whether a line above a table is no title of it: by its face, by its number or by its word. */
function isOverTable(line: PagedLine | undefined): boolean {
  const words = line?.text ?? '';
  if (isUnit(words) || /^(?:Figuur|\()/u.test(words)) return false;
  return line?.print?.face !== undefined || NUMBERED.test(words) || /^Bijlage\b/u.test(words);
}

/** Whether a line by itself, after the end of a sentence, can only be a heading, though a list counts on below it. */
function isBetween(lines: readonly PagedLine[], at: number): boolean {
  const line = lines[at];
  if (!line || lines[at - 1]?.text !== '' || lines[at + 1]?.text !== '') return false;
  const before = withoutCall(lines[lastText(lines, at)]?.text ?? '');
  if (!endsSentence(before) || isItemLine(line)) return false;
  return isShortHeading(line) && isFollowed(lines, at + 1, [line]);
}

/** Most words of a heading right above its text. */
const MOST_WORDS = 12;

/** Whether a line heads the text right below it: short, no sentence, and what follows starts one. */
function isAbove(lines: readonly PagedLine[], at: number, { short }: Measure): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !isShortHeading(line)) return false;
  if (next.text === '' || hasGap(next.raw) || isItemLine(next)) return false;
  const isOpen = withNext(line, next) < short || endsOpen(line.text, next.text);
  return isOpen && mayStartSentence(next.text);
}

/** Whether a line of print heads the text right below it, after an empty line, though its face is that of text. */
const isInFaceOfText = (
  lines: readonly PagedLine[],
  at: number,
  { measure }: Pick<Around, 'measure'>,
): boolean =>
  lines[at]?.print !== undefined &&
  (lines[at]?.startsPage === true || lines[at - 1]?.text === '') &&
  isAbove(lines, at, measure) &&
  isText(lines[at + 1], measure);

/** Whether a line is of running text: full, or the end of a clause. */
const isText = (line: PagedLine | undefined, { short }: Measure): boolean =>
  line !== undefined && (widthOf(line) >= short || endsClause(withoutCall(line.text)));

/** A heading of few words, without a verb. */
const isShortHeading = (line: PagedLine): boolean =>
  isHeading(line.text, [line]) &&
  !line.text.endsWith('?') &&
  !hasVerb(line.text) &&
  line.text.split(' ').length <= MOST_WORDS;
