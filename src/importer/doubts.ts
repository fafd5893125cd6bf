import { hasVerb } from '../dutch/verbs.ts';
import type { Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { strangeNumbers } from './characters.ts';
import { asFurniture, asText, type Choice, type Doubt } from './doubt.ts';
import { isBrokenAtEnd } from './hyphens.ts';
import type { Block, BriefPlace, Line, PagedLine } from './printed-letter.ts';
import type { Pages } from './pages.ts';
import { type resolveWords, textsOf } from './resolve-words.ts';
import { type Measure, widthOf, withNext } from './seams.ts';
import { endsClause, endsOpen, isSentence } from './sentences.ts';

/**
 * Lists every line that looks like a heading, or a signature, that the brief does not name.
 * `settled` lines it does name: as a misplaced heading, reported as such, or as open-ended.
 */
export function doubtfulLines(
  blocks: readonly Block[],
  measure: Measure,
  file: string,
  settled: readonly string[],
): Doubt[] {
  const stray = new Set(strayOf(blocks));
  return blocks
    .flatMap((block, at) =>
      stray.has(block) || isAsked(blocks, at)
        ? []
        : doubtfulIn(block, measure, introduces(blocks, at)),
    )
    .filter(({ printed }) => !settled.includes(printed))
    .map((line) => doubt(line, file));
}

/** Whether a paragraph is what a member asks: it stands right below its number. */
const isAsked = (blocks: readonly Block[], at: number): boolean =>
  blocks[at - 1]?.kind === 'heading' &&
  /^(?:Vra(?:ag|gen) )?\d/u.test(blocks[at - 1]?.lines[0]?.text ?? '');

/** Whether a paragraph is a sentence that a list, a table, another paragraph, an article or the end of a motion completes. */
function introduces(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  const text = blocks[at]?.lines.at(-1)?.text ?? '';
  if (next === undefined) return false;
  if (next.kind === 'paragraph') return leadsOn(text, next);
  if (next.kind === 'heading') return isFormal(next) && leadsOn(text, next);
  return (next.kind === 'list' || next.kind === 'table') && /\S+ \S+ \S+:$/u.test(text);
}

/** Whether a heading is that of an article or a part of one, which a law changes or adds. */
const isFormal = ({ lines: [first] }: Block): boolean =>
  /^(?:\p{Lu}{1,2}|(?:Artikel|Onderdeel) [\p{Lu}\d].*)$/u.test(first?.text ?? '');

/** Whether words go on with the next paragraph: that of a motion, or what a sentence says. */
const leadsOn = (text: string, next: Block): boolean =>
  text.endsWith(':') ? hasVerb(text) : text.endsWith(',') && isMotionEnd(next);

const isMotionEnd = ({ lines: [first] }: Block): boolean =>
  first?.text.startsWith('en gaat over tot de orde van de dag') === true;

/** An item of a list need not be a sentence, but it breaks off no more than a paragraph does; its further paragraphs are such. */
function doubtfulIn(block: Block, measure: Measure, isWhole: boolean): PagedLine[] {
  if (block.kind === 'paragraph') {
    return block.lines.filter((line, at) => {
      const isLast = line === block.lines.at(-1);
      return isDoubtful(block.lines, at, measure) && !(isLast && isWhole);
    });
  }
  if (block.kind !== 'list') return [];
  return block.items.flatMap(({ mark, lines }) =>
    lines.filter((line, at) =>
      mark === undefined
        ? isDoubtful(lines, at, measure)
        : breaksOff(lines, at, measure) || isBack(lines, line),
    ),
  );
}

/** Whether a line of an item is back at its margin, though lines between are indented. */
function isBack(lines: readonly PagedLine[], line: PagedLine): boolean {
  const [first, previous] = [lines[0], lines[lines.indexOf(line) - 1]];
  if (!first || !previous || previous === first || line.startsPage) return false;
  return previous.indent > first.indent && line.indent <= first.indent;
}

/** A line whose next word plainly had room, or starts a sentence, though the text goes on. */
function breaksOff(lines: readonly PagedLine[], index: number, { short }: Measure): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || isBrokenAtEnd(line.text)) return false;
  return withNext(line, next) < short || endsOpen(line.text, next.text);
}

/**
 * A line that breaks off; one that ends its paragraph and no sentence, unless print shows that it goes on
 * with the line before; one that is a paragraph by
 * itself, is short and is no whole sentence.
 */
function isDoubtful(lines: readonly PagedLine[], index: number, measure: Measure): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line) return false;
  if (next) return breaksOff(lines, index, measure);
  if (isSentence(lines.map(({ text }) => text).join(' '))) return false;
  const before = lines[index - 1];
  if (before?.print?.width && withNext(before, line) >= measure.fits) return false;
  if (before || widthOf(line) >= measure.fits) return !endsClause(line.text);
  return !line.text.endsWith(';') && !isSentence(line.text);
}

const doubt = ({ number, printed }: PagedLine, file: string): Doubt => ({
  file,
  line: number,
  message: `Unexpected line "${printed}" that stands alone or breaks off, expected a heading of the outline`,
  remedy:
    'Add it to brief.yaml: a heading to outline, a signature to signatories, a part of the printed head to head, a line of the printed page to furniture. openEnded keeps it as running text, which an item of a list or a row of a table is not.',
  choices: [asText(printed), asFurniture(printed)],
});

/** Blocks after the first signature and before the first heading of an annex: only signatures may be. */
function strayOf(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'signature');
  if (first < 0) return [];
  const after = blocks.slice(first);
  const annex = after.findIndex(({ kind }) => kind === 'heading');
  return after
    .slice(0, annex < 0 ? after.length : annex)
    .filter(({ kind }) => kind !== 'signature');
}

/** Lists text after the signatures that is under no heading. */
export function strayBlocks(blocks: readonly Block[], file: string): Doubt[] {
  const counts = Map.groupBy(
    blocks.flatMap(({ lines }) => lines),
    ({ printed }) => printed,
  );
  // A line that is left out is so wherever it stands: of two that read the same neither is.
  const isOnce = ({ printed }: PagedLine) => counts.get(printed)?.length === 1;
  return strayOf(blocks).map(({ lines }) => ({
    file,
    line: lines[0]?.number,
    message: `Unexpected text "${lines[0]?.printed}" after the signatures, expected the end of the letter, or the heading of an annex`,
    remedy:
      'Add it to brief.yaml: a signature to signatories, the heading of an annex to outline with annex: true, a line of the printed page to furniture.',
    choices: choicesOf(lines, lines.every(isOnce)),
  }));
}

/** What text after the signatures can be: text sooner than a line of the page, unless it is a few words. */
function choicesOf(lines: readonly PagedLine[], isOnce: boolean): Doubt['choices'] {
  if (!isOnce) return [KEPT];
  const left = asFurniture(...lines.map(({ printed }) => printed));
  const words = lines.map(({ text }) => text).join(' ');
  const isFew = words.split(' ').length <= FEW_WORDS && !endsClause(words);
  return isFew && !/\p{Lu}\./u.test(words) ? [left, KEPT] : [KEPT, left];
}

/** Most words of a line that a web page has below a letter. */
const FEW_WORDS = 5;

/** Nothing in `brief.yaml` settles it so: the signatures before it are text then. */
const KEPT: Choice = { as: 'text, and the signatures before it too', settles: {} };

/** Lists of the brief that name words of the text, and what each of their items must be. */
const LISTS = {
  hyphens: ['hyphen exception', 'a word broken at a line end'],
  repairs: ['repair of', 'words that the letter has'],
  openEnded: ['open-ended line', 'a line of the letter'],
  furniture: ['furniture', 'a line of the text as received'],
  footnotes: ['line of a footnote', 'a line at the foot of a page'],
  tables: ['table', 'a row that the importer takes for one'],
  readings: ['reading of', 'a paper that the letter cites'],
  characters: ['character', 'one that the text has'],
} as const;
type List = keyof typeof LISTS;

/** What the import made use of. */
interface Used extends ReturnType<typeof resolveWords> {
  pages: Pages;
  /** The lines as received. */
  lines: readonly Line[];
  /** Papers that the letter cites. */
  ids: ReadonlySet<string>;
}

/** Lists what the brief names and the letter does not need: a slip, or left from before. */
export function unusedInBrief(brief: Brief, place: BriefPlace, used: Used): Problem[] {
  const texts = usedTexts(used);
  return (Object.keys(LISTS) as List[]).flatMap((list) =>
    namedIn(brief, list).flatMap((name, index) => {
      const isUsed = HOLDING.has(list)
        ? [...texts[list]].some((text) => text.includes(name))
        : texts[list].has(name);
      return isUsed ? [] : [{ ...place([list, index]), ...unused(list, name) }];
    }),
  );
}

/** Lists of words that can have a call of a footnote in them as recorded. */
const HOLDING: ReadonlySet<List> = new Set<List>(['hyphens', 'repairs']);

function usedTexts({ blocks, notes, pages, ids, lines }: Used): Record<List, ReadonlySet<string>> {
  const all = [...blocks, ...notes];
  const noted = notes.flatMap(({ note }) => note.stretches);
  const isNoted = ({ number }: PagedLine) =>
    noted.some(({ line, endLine }) => line <= number && number <= endLine);
  const tables = blocks.flatMap(({ block }) => (block.kind === 'table' ? block.lines : []));
  return {
    hyphens: new Set(all.flatMap(({ hyphens }) => hyphens.map(({ result }) => result))),
    repairs: new Set(all.flatMap(({ repairs }) => repairs.map(({ printed }) => printed))),
    openEnded: printedOf([
      ...blocks.flatMap(({ block }) => [...block.lines, ...textsOf(block).flat()]),
      ...notes.flatMap(({ note }) => note.lines),
    ]),
    furniture: printedOf(pages.furniture),
    footnotes: printedOf(pages.lines.filter(isNoted)),
    tables: printedOf(tables),
    readings: ids,
    characters: strangeNumbers(lines),
  };
}

const printedOf = (lines: readonly Line[]): Set<string> =>
  new Set(lines.map(({ printed }) => printed));

/** What each item of a list names. */
function namedIn(brief: Brief, list: List): string[] {
  if (list === 'repairs') return brief.repairs.map(({ found }) => found);
  if (list === 'readings') return brief.readings.map(({ written }) => written);
  if (list === 'tables') return brief.tables.map(({ line }) => line);
  return brief[list];
}

function unused(list: List, name: string) {
  const [what, expected] = LISTS[list];
  const quoted = list === 'readings' ? name : `"${name}"`;
  return {
    message: `Unexpected ${what} ${quoted}, expected ${expected}`,
    remedy: 'Copy it from bron.txt, or take it out.',
  };
}
