import { type Letter, partsInOrder, type Section } from '../../edition/model.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import type { Block, Call, Footnote, Mark, PageStart, Span, Text } from '../../text/model.ts';
import { wholeOf } from '../../text/nest.ts';
import { inFull } from '../in-full.ts';

/** What stands between brackets in the text: the editors', and nothing of the letter. */
const bracketed = (words: string): string => `[${words.replaceAll('\u00a0', ' ')}]`;

type Point = PageStart | Call;

const isPoint = (mark: Mark): mark is Point => mark.kind === 'page' || mark.kind === 'call';

/** The rest of a word, which no page mark divides, and the blank after it. */
const REST = /^\S*\s?/u;

/** Where a page is marked that starts at an offset: there or, inside a word, before the next. */
export const pageMarkAt = (text: string, at: number): number =>
  at === 0 || /\s/u.test(text[at - 1] ?? ' ')
    ? at
    : at + (REST.exec(text.slice(at))?.[0].length ?? 0);

/** Words of a text between two offsets, with the pages that start there and the calls of footnotes. */
function wordsWithPoints(
  { text, marks }: Text,
  { start, end }: Span,
  write: (point: Point) => string,
): string {
  const points = marks
    .filter(isPoint)
    .filter((mark) => start <= mark.start && mark.start <= end)
    .map((mark) => ({ mark, at: mark.kind === 'call' ? mark.start : pageMarkAt(text, mark.start) }))
    .sort((a, b) => a.at - b.at);
  let [words, from] = ['', start];
  for (const { mark, at } of points) {
    words += text.slice(from, at) + spaced(text, at, mark.kind, write(mark));
    from = at;
  }
  return (words + text.slice(from, end)).replaceAll('\n', ' ');
}

/** A page mark with a blank at each side that has words; a call stands to the word before it. */
function spaced(text: string, at: number, kind: Point['kind'], written: string): string {
  if (kind === 'call') return written;
  const before = at > 0 && !/\s/u.test(text[at - 1] ?? ' ') ? ' ' : '';
  const after = at < text.length && !/\s/u.test(text[at] ?? ' ') ? ' ' : '';
  return `${before}${written}${after}`;
}

const point = (mark: Point): string =>
  bracketed(mark.kind === 'page' ? ui.letter.shortPage(mark.page) : ui.text.call(mark.footnote));

const words = (text: Text, span: Span = wholeOf(text)): string =>
  wordsWithPoints(text, span, point);

/** Lines of a block: one a paragraph, item or row. */
function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${bracketed(ui.text.alinea(block.id))} ${words(block)}`];
    case 'list':
      return block.items.map((item) =>
        [bracketed(ui.text.alinea(item.id)), item.mark, words(block, item)]
          .filter((part) => part !== '')
          .join(' '),
      );
    case 'table':
      return [
        `${bracketed(ui.text.alinea(block.id))} ${block.caption ? words(block, block.caption) : ''}`.trim(),
        ...block.rows.map(({ cells }) => cells.map((cell) => words(block, cell)).join('\t')),
      ];
  }
}

const footnoteLine = (footnote: Footnote): string =>
  `${bracketed(ui.text.call(footnote.number))} ${footnote.printed} ${words(footnote)}`;

function sectionLines(section: Section, letter: Letter): string[] {
  if (section === letter.signatures) return letter.signed.flatMap(({ text }) => text.split('\n'));
  const heading = section === letter.opening ? [] : ['', section.title, ''];
  const page = section.startsPage ? [bracketed(ui.letter.shortPage(section.page))] : [];
  return [
    ...page,
    ...heading,
    ...section.blocks.flatMap(blockLines),
    ...section.footnotes.map(footnoteLine),
  ];
}

/**
 * A letter as plain text: a paragraph, item, row and footnote a line, with numbers and pages between
 * brackets, where all that the editors add stands.
 */
export function plainText(letter: Letter): string {
  const about = [
    letterIdentity(letter),
    ...(letter.brief.title ? [letterSubject(letter)] : []),
    inFull(letter.href),
    ui.text.brackets,
  ];
  const head = letter.head.map(({ text }) => text.replaceAll('\n', ' '));
  const lines = [
    ...about.map(bracketed),
    '',
    ...(head.length > 0 ? [...head, ''] : []),
    ...partsInOrder(letter).flatMap((section) => [
      ...(section === letter.signatures ? [''] : []),
      ...sectionLines(section, letter),
    ]),
  ];
  return `${lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n')}\n`;
}
