import { signatureText } from '../content-files/brief.ts';
import { distance } from '../dutch/slips.ts';
import type { Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { nameOf } from './characters.ts';
import { splitWords } from './words.ts';
import type { BriefPlace, PagedLine } from './printed-letter.ts';
import { endsClause } from './sentences.ts';

/** Where each text that the brief names stands in the letter, and what is wrong with it. */
export interface Located {
  found: Found[];
  problems: Problem[];
  /** Texts that the letter has in another order. */
  misplaced: string[];
}

/** A text that fills lines of the letter, and the first of them. */
interface Candidate {
  text: string;
  line: number;
}

/** Finds every heading of the outline. */
export function locateHeadings(brief: Brief, place: BriefPlace, lines: PagedLine[]): Located {
  const texts = brief.outline.map(({ heading }) => heading);
  const at = (index: number) => place(['outline', index, 'heading']);
  return locate(texts, lines, brief, at, 'heading');
}

/** Finds every signature: the office, a comma, and the name. */
export function locateSignatures(brief: Brief, place: BriefPlace, lines: PagedLine[]): Located {
  const texts = brief.signatories.map(signatureText);
  return locate(texts, lines, brief, (index) => place(['signatories', index]), 'signature');
}

function locate(
  texts: readonly string[],
  lines: PagedLine[],
  { repairs }: Brief,
  at: (index: number) => Pick<Problem, 'file' | 'line' | 'field'>,
  what: string,
): Located {
  const found = findInOrder(texts, lines, repairs);
  const problems = found.flatMap((place, index): Problem[] => {
    const text = texts[index] ?? '';
    if (place === 'absent') {
      const remedy = remedyFor(text, candidates(lines, text.length * 2, repairs));
      const message = `Unexpected ${what} "${text}", expected one that the letter has`;
      return [{ ...at(index), message, remedy }];
    }
    return place === 'misplaced' ? [{ ...at(index), ...misplaced(what, text) }] : [];
  });
  const misplacedTexts = texts.filter((_, index) => found[index] === 'misplaced');
  return { found, problems, misplaced: misplacedTexts };
}

function remedyFor(text: string, near: readonly Candidate[]): string {
  for (const { text: other, line } of near) {
    const hidden = hiddenDifference(text, other);
    if (hidden) {
      const { at, found, expected } = hidden;
      return `It looks like line ${line} of bron.txt; its character ${at} is ${found}, there ${expected}. Copy it from there.`;
    }
    if (text === other) {
      return `Line ${line} of bron.txt has it, but neither at a page top nor after an empty line or the end of a sentence: take it out.`;
    }
  }
  const like = nearest(
    text,
    near.map((candidate) => candidate.text),
  );
  return like === undefined ? 'Copy it from bron.txt.' : `Did you mean "${like}"?`;
}

const misplaced = (what: string, text: string) => ({
  message: `Unexpected place of ${what} "${text}", expected the order of the letter`,
  remedy: `Move it to where it stands in bron.txt.`,
});

/** Texts of one line, and of two lines, that are no longer than what is looked for. */
const candidates = (
  lines: readonly PagedLine[],
  longest: number,
  repairs: Brief['repairs'],
): Candidate[] =>
  lines
    .flatMap(({ text, number: line }, index) => {
      if (text === '') return [];
      const both = [text, lines[index + 1]?.text ?? ''];
      return [[text], both].map((words) => ({ text: joinLines(words, repairs), line }));
    })
    .filter(({ text }) => text.length <= longest);

/** Lines that hold a wanted text, as indexes; `last` is inclusive. */
export interface Match {
  first: number;
  last: number;
}

/** Where a wanted text stands, or why it has no place. */
export type Found = Match | 'absent' | 'misplaced';

type Repairs = Brief['repairs'];

/**
 * Finds texts that fill whole lines (headings, signatures), each after the one before it.
 * A text is misplaced when it only occurs before its predecessor.
 */
function findInOrder(
  texts: readonly string[],
  lines: readonly PagedLine[],
  repairs: Repairs,
): Found[] {
  let previous = -1;
  return texts.map((text) => {
    // Most texts stand soon after the one before: the letter is gone through once for all of them.
    const match = matchFrom(text, lines, { from: previous + 1, previous }, repairs);
    if (match === undefined) {
      const earlier = matchFrom(text, lines, { from: 0, previous }, repairs);
      return earlier === undefined ? 'absent' : 'misplaced';
    }
    previous = match.last;
    return match;
  });
}

/** The first place from a line on where a text stands. */
function matchFrom(
  text: string,
  lines: readonly PagedLine[],
  { from, previous }: { from: number; previous: number },
  repairs: Repairs,
): Match | undefined {
  for (let first = from; first < lines.length; first += 1) {
    if (!mayStart(lines, first, previous)) continue;
    const last = matchAt(text, lines, first, repairs);
    if (last !== undefined) return { first, last };
  }
  return undefined;
}

/** After an empty line, at a page top, after a full stop, or right after the one before. */
function mayStart(lines: readonly PagedLine[], index: number, previous: number): boolean {
  const before = lines[index - 1]?.text ?? '';
  const atTop = lines[index]?.startsPage === true;
  return before === '' || atTop || endsClause(before) || index - 1 === previous;
}

const MOST_LINES = 4;

function matchAt(
  text: string,
  lines: readonly PagedLine[],
  first: number,
  repairs: Repairs,
): number | undefined {
  const found: string[] = [];
  for (const [index, line] of lines.slice(first, first + MOST_LINES).entries()) {
    // Between an office and a name an empty line may stand.
    if (line.text === '' && !found.at(-1)?.endsWith(',')) return undefined;
    if (line.text === '') continue;
    found.push(line.text);
    if (isSame(joinLines(found, repairs), text, found.length > 1)) return first + index;
  }
  return undefined;
}

/** Lines as one text, its blanks single and its broken words mended as the brief says. */
function joinLines(lines: readonly string[], repairs: Repairs): string {
  const text = splitWords(lines.join(' ')).join(' ');
  return repairs.reduce((mended, { found, repaired }) => mended.replaceAll(found, repaired), text);
}

/** Over a line end the hyphen may or may not belong to the word: the wanted text decides. */
const isSame = (found: string, text: string, overLines: boolean): boolean =>
  overLines ? bare(found) === bare(text) : found === text;

const bare = (text: string): string => text.replaceAll(/[-\u00ad\u2010] ?/gu, '');

/** The candidate that is spelled most like a text; undefined if none is near. */
function nearest(text: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(3, Math.floor(text.length / 2));
  return candidates
    .map((candidate) => ({ candidate, slips: distance(text, candidate, limit) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips)[0]?.candidate;
}

/** Where two texts that look the same first differ, each with the character that it has there. */
interface HiddenDifference {
  /** Place of the character, counted from 1. */
  at: number;
  /** What the text has. */
  found: string;
  /** What the other has. */
  expected: string;
}

/** What texts have in common that look the same: no accents apart, one blank, one quote, one dash. */
const looks = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, ' ')
    .replaceAll(/[‘’‚′`´]/gu, "'")
    .replaceAll(/[“”„″]/gu, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .trim()
    .toLowerCase();

/** Characters, each with the accents that are put on it. */
const characters = (text: string): string[] => text.match(/\P{M}\p{M}*|\p{M}/gu) ?? [];

const names = (character: string | undefined): string =>
  character === undefined ? 'nothing' : [...character].map(nameOf).join(' and ');

/** Tells in which character a text differs from one that looks the same; undefined if it looks otherwise. */
function hiddenDifference(text: string, other: string): HiddenDifference | undefined {
  if (text === other || looks(text) !== looks(other)) return undefined;
  const [found, expected] = [characters(text), characters(other)];
  const at = found.findIndex((character, index) => character !== expected[index]);
  const index = at < 0 ? found.length : at;
  return { at: index + 1, found: names(found[index]), expected: names(expected[index]) };
}
