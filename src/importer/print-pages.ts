import { diffArrays } from 'diff';
import type { Brief } from '../schemas/letter/brief.ts';
import type { Doubt } from './doubt.ts';
import type { Block, Word } from './printed-letter.ts';
import type { ResolvedBlock, ResolvedNote } from './resolve-words.ts';

/** The words of a letter, block by block, and those of its footnotes. */
export interface LetterWords {
  blocks: readonly ResolvedBlock[];
  notes: readonly ResolvedNote[];
}

/** A word where it stands, or the mark of an item, which is no word of its text. */
interface Token {
  text: string;
  word: Word | undefined;
  /** Index of its block. */
  block: number;
}

/** What tells which differences editors know of. */
interface Rules extends Pick<Brief, 'differences'> {
  file: string;
}

/**
 * Lays the pages of the printed letter over its words as the XML has them: where a page of print starts
 * at a word, it starts at the same word of the XML. Answers what else the two have otherwise.
 */
export function layPrintedPages(xml: LetterWords, printed: LetterWords, rules: Rules): Doubt[] {
  const [tokens, others] = [tokensOf(xml), tokensOf(printed)];
  const changes = compare(tokens, others, (token, other) => {
    if (token.word) token.word.breaks = breaksIn(token.word, other.word);
  });
  const first = tokens.find(({ word }) => word !== undefined);
  if (first?.word?.breaks.length === 0) first.word.breaks = [{ page: 1, offset: 0 }];
  pageBlocks(xml.blocks, tokens);
  const noted = xml.notes.flatMap((note, index) =>
    compare(noteTokens(note), noteTokens(printed.notes[index]), () => undefined),
  );
  return [...changes, ...noted]
    .filter(({ xml, print }) => !isKnown(rules, xml, print))
    .map((change) => doubt(change, rules.file));
}

/** A stretch of words that the two have otherwise. */
interface Change {
  xml: string;
  print: string;
  line: number | undefined;
}

const isKnown = ({ differences }: Rules, xml: string, print: string): boolean =>
  differences.some((one) => one.xml === xml && one.print === print);

const doubt = ({ xml, print, line }: Change, file: string): Doubt => ({
  ...{ file, line },
  message: `Unexpected ${said(xml)} in the XML, expected ${said(print)}, as the PDF prints it`,
  remedy:
    'Look at both. The edition has the words of the XML: say under differences that you saw it.',
  choices: [{ as: 'the words of the XML', settles: { differences: [{ xml, print }] } }],
});

const said = (words: string): string => (words === '' ? 'nothing' : `"${words}"`);

function tokensOf({ blocks }: LetterWords): Token[] {
  return blocks.flatMap(({ block, texts }, index) =>
    texts.flatMap((words, at): Token[] => {
      const mark = markOf(block, at);
      const own = words.flatMap((word) => partsOf(word, index));
      return mark === undefined ? own : [{ text: mark, word: undefined, block: index }, ...own];
    }),
  );
}

/** A word; what stands behind a no-break space in it is one by itself, as elsewhere it may be. */
const partsOf = (word: Word, block: number): Token[] =>
  word.text
    .split('\u00a0')
    .map((text, part): Token => ({ text, word: part === 0 ? word : undefined, block }));

const markOf = (block: Block, at: number): string | undefined =>
  block.kind === 'list' ? block.items[at]?.mark : undefined;

const noteTokens = (note: ResolvedNote | undefined): Token[] =>
  (note?.words ?? []).flatMap((word) => partsOf(word, 0));

/** Hyphens are those of the print: they tell no words apart. */
const keyOf = ({ text }: Token): string => text.replaceAll(/(?<=.)[-\u00ad\u2010](?=.)/gu, '');

/**
 * Compares two rows of words; tells of each that both have, and answers those that only one has. A page
 * that starts in words that the XML has not starts with the next that both have.
 */
function compare(
  tokens: readonly Token[],
  others: readonly Token[],
  same: (token: Token, other: Token) => void,
): Change[] {
  const pieces = diffArrays(tokens.map(keyOf), others.map(keyOf));
  const changes: Change[] = [];
  let [at, other] = [0, 0];
  let carried: Word['breaks'] = [];
  let open: Change | undefined;
  for (const { added, removed, count = 0 } of pieces) {
    const own = added ? [] : tokens.slice(at, at + count);
    const printed = removed ? [] : others.slice(other, other + count);
    at += own.length;
    other += printed.length;
    if (added || removed) {
      // Words that stand in the place of others are one difference.
      if (open === undefined) changes.push((open = { xml: '', print: '', line: undefined }));
      Object.assign(open, joined(open, own, printed));
      carried = [...carried, ...printed.flatMap(({ word }) => word?.breaks ?? [])];
      continue;
    }
    open = undefined;
    for (const [index, token] of own.entries()) {
      const like = printed[index];
      if (like) same(token, like);
    }
    if (carried.length > 0) startHere(own[0]?.word, carried);
    carried = [];
  }
  return changes;
}

/** A page that starts among words that only the print has starts with the next. */
function startHere(word: Word | undefined, carried: Word['breaks']): void {
  if (word === undefined) return;
  const starts = carried.slice(-1).map(({ page }) => ({ page, offset: 0 }));
  word.breaks = [...starts, ...word.breaks.filter(({ offset }) => offset > 0)];
}

const joined = (open: Change, xml: readonly Token[], print: readonly Token[]): Change => ({
  xml: [open.xml, ...xml.map(({ text }) => text)].filter(Boolean).join(' '),
  print: [open.print, ...print.map(({ text }) => text)].filter(Boolean).join(' '),
  line: open.line ?? xml[0]?.word?.line,
});

/** Where pages start in a word, by where they start in its print; hyphens may lie between. */
const breaksIn = (word: Word, printed: Word | undefined): Word['breaks'] =>
  (printed?.breaks ?? []).map(({ page, offset }) => ({
    page,
    offset: Math.min(offset, word.text.length - 1),
  }));

/** Gives each block the page on which its first word stands. */
function pageBlocks(blocks: readonly ResolvedBlock[], tokens: readonly Token[]): void {
  let page = 0;
  let last = -1;
  for (const { word, block } of tokens) {
    const start = word?.breaks.find(({ offset }) => offset === 0)?.page ?? page;
    if (block !== last) for (const line of blocks[block]?.block.lines ?? []) line.page = start;
    last = block;
    page = word?.breaks.at(-1)?.page ?? page;
  }
}
