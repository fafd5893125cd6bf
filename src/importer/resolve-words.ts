import { signatureText } from '../content-files/brief.ts';
import type { Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import type { HyphenIntervention, RepairIntervention } from '../schemas/letter/verantwoording.ts';
import { type HyphenRules, resolveHyphens } from './hyphens.ts';
import { splitWords, bareWord, mergeWords, readWords, withCalls } from './words.ts';
import type { Block, BriefPlace, Note, PagedLine, Tools, Word } from './printed-letter.ts';

/** What was done to get words as the edition has them. */
interface Done {
  hyphens: HyphenIntervention[];
  repairs: RepairIntervention[];
  /** What stops the import. */
  problems: Problem[];
  /** What an editor should look at. */
  remarks: Problem[];
}

/** A block with its words as the edition has them: those of each of its texts, see `textsOf`. */
export interface ResolvedBlock extends Done {
  block: Block;
  texts: Word[][];
}

/** A footnote with its words as the edition has them. */
export interface ResolvedNote extends Done {
  note: Note;
  words: Word[];
}

/** The letter's blocks and footnotes with whole words. */
interface Resolved {
  blocks: ResolvedBlock[];
  notes: ResolvedNote[];
}

/** The texts of a block: of a list its items, of a table the line above it and its cells. */
export function textsOf(block: Block): PagedLine[][] {
  if (block.kind === 'list') return block.items.map(({ lines }) => lines);
  if (block.kind === 'table') return [block.table.caption, ...block.table.rows.flat()];
  return [block.lines];
}

/** Makes whole the words of each block and footnote: hyphens at line ends first, then repairs. */
export function resolveWords(
  { blocks, notes }: { blocks: readonly Block[]; notes: readonly Note[] },
  brief: Brief,
  tools: Tools,
  file: string,
): Resolved {
  const all = [...blocks.flatMap(textsOf), ...notes.map(({ lines }) => lines)];
  const hyphenated = hyphenatedWords(all);
  const resolve = (texts: readonly PagedLine[][], own: readonly string[] = []) => {
    const exceptions = new Set([...brief.hyphens, ...own]);
    const rules: HyphenRules = { ...tools, exceptions, hyphenated };
    const resolved = texts.map((lines) => resolveText(lines, rules, brief.repairs, file));
    return {
      texts: resolved.map(({ words }) => words),
      hyphens: resolved.flatMap(({ hyphens }) => hyphens),
      repairs: resolved.flatMap(({ repairs }) => repairs),
      problems: resolved.flatMap(({ problems }) => problems),
      remarks: resolved.flatMap(({ remarks }) => remarks),
    };
  };
  return {
    blocks: blocks.map((block) => ({
      block,
      ...resolve(textsOf(block), ownWords(block, brief)),
    })),
    notes: notes.map((note) => {
      const { texts, ...done } = resolve([note.lines]);
      return { note, words: texts[0] ?? [], ...done };
    }),
  };
}

function resolveText(
  lines: readonly PagedLine[],
  rules: HyphenRules,
  repairs: Brief['repairs'],
  file: string,
): Done & { words: Word[] } {
  const { words, decided, problems } = resolveHyphens(readWords(lines), rules, file);
  const repaired = repairWords(words, repairs);
  const remarks = brokenWords(repaired.words, rules.isWord, file);
  return { words: repaired.words, hyphens: decided, repairs: repaired.applied, problems, remarks };
}

/** The brief gives headings and signatures in full, so it decides their hyphens too. */
function ownWords(block: Block, { outline, signatories }: Brief): string[] {
  if (block.kind === 'heading') return formsIn(outline[block.index]?.heading ?? '');
  if (block.kind !== 'signature') return [];
  const signatory = signatories[block.index];
  return signatory ? formsIn(signatureText(signatory)) : [];
}

/** The words of a text, and those that keep a hyphen before the next. */
function formsIn(text: string): string[] {
  const words = splitWords(text);
  return [
    ...words.map(bareWord),
    ...words.flatMap((word, at) =>
      word.endsWith('-') ? [bareWord(`${word} ${words[at + 1] ?? ''}`)] : [],
    ),
  ];
}

/** Words with a hyphen that the letter itself has in the middle of a line. */
function hyphenatedWords(texts: readonly PagedLine[][]): Set<string> {
  const words = texts.flatMap((lines) => readWords(lines)).filter(({ endsLine }) => !endsLine);
  return new Set(words.map(({ text }) => bareWord(text)).filter((word) => word.includes('-')));
}

const LETTERS = /^\p{L}+$/u;
const SMALL = /^\p{Ll}+$/u;

/**
 * Lists words that seem broken over a line end without a hyphen: the dictionary knows the
 * whole, and not both halves.
 */
function brokenWords(
  words: readonly Word[],
  isWord: (word: string) => boolean,
  file: string,
): Problem[] {
  return words.flatMap((left, index) => {
    const right = bareWord(words[index + 1]?.text ?? '');
    const half = left.text.replace(/^[(«“‘]+/u, '');
    if (!left.endsLine || !LETTERS.test(half) || !SMALL.test(right)) return [];
    if ((isWord(half) && isWord(right)) || !isWord(half + right)) return [];
    return [{ file, line: left.line, ...doubt(half, right) }];
  });
}

const doubt = (half: string, right: string) => ({
  message: `Unexpected words "${half} ${right}", expected one word "${half}${right}"`,
  remedy: 'If the word was broken, add it to repairs in brief.yaml.',
});

type Repair = Brief['repairs'][number];

/** Words with their broken words made whole, and where that was done. */
interface Repaired {
  words: Word[];
  applied: RepairIntervention[];
}

/** Joins the words that the printed paper breaks without a hyphen, as the brief names them. */
function repairWords(words: readonly Word[], repairs: readonly Repair[]): Repaired {
  return repairs.reduce<Repaired>(repairOne, { words: [...words], applied: [] });
}

function repairOne({ words, applied }: Repaired, { found, repaired }: Repair): Repaired {
  const parts = splitWords(found);
  const result: Repaired = { words: [], applied: [...applied] };
  for (let index = 0; index < words.length;) {
    const run = words.slice(index, index + parts.length);
    const broken = isRun(run, parts);
    result.words.push(...(broken ? [joinRun(run)] : run.slice(0, 1)));
    if (broken) result.applied.push({ line: run[0]?.line ?? 0, ...repairOf(run, found, repaired) });
    index += broken ? run.length : 1;
  }
  return result;
}

/** What is recorded of a repair: with the calls of footnotes in it, where there are any. */
function repairOf(run: readonly Word[], found: string, repaired: string) {
  if (run.every(({ calls }) => calls.length === 0)) return { printed: found, result: repaired };
  return { printed: run.map(withCalls).join(' '), result: withCalls(joinRun(run)) };
}

/** Whether words are the parts; only punctuation may stand before the first and after the last. */
function isRun(run: readonly Word[], parts: readonly string[]): boolean {
  if (run.length < parts.length) return false;
  const printed = run.map(({ text }) => text).join(' ');
  return strip(printed) === strip(parts.join(' '));
}

const strip = (text: string): string => text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const joinRun = (run: readonly Word[]): Word =>
  run.reduce((joined, word) => mergeWords(joined, word, joined.text.length));

/** Lists repairs that would do more than close up a word. */
export function alteringRepairs(brief: Brief, place: BriefPlace): Problem[] {
  return brief.repairs.flatMap(({ found, repaired }, index) => {
    if (found !== repaired && found.replaceAll(' ', '') === repaired) return [];
    const message = `Unexpected repair "${repaired}", expected "${found}" without the blank in its word`;
    const remedy =
      'A repair takes a blank away and nothing else; say in a note what else is amiss.';
    return [{ ...place(['repairs', index, 'repaired']), message, remedy }];
  });
}
