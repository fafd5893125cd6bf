import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateBrief } from '../../src/content-files/brief.ts';
import { readTextIfAny } from '../../src/content-files/folder.ts';
import { readLetter } from '../../src/edition/build/letter.ts';
import { type Letter, partsInOrder, type Section } from '../../src/edition/model.ts';
import type { KnownToOutputs } from '../../src/output/contract.ts';
import type { Block, Footnote, Text } from '../../src/text/model.ts';

const FIXTURE = 'tests/fixtures/importer/printed-form';

/** A letter with a printed head, lists, a table, footnotes and an annex, as the importer made it. */
export function printedLetter(): Letter {
  const folder = join(FIXTURE, 'expected');
  const brief = readFileSync(join(FIXTURE, 'brief.yaml'), 'utf8');
  return readLetter({
    ...locateBrief(brief, 'brief.yaml'),
    folder,
    sections: () => globSync('**/*.mdx', { cwd: folder }).map((file) => join(folder, file)),
    read: readTextIfAny,
  }).letter;
}

/** What is known of a letter beside it, when registers say nothing. */
export const NOTHING_KNOWN: KnownToOutputs = {
  ...{ named: {}, entries: [], papers: [], synonyms: [] },
  publication: {},
};

/** White space as one space: what a form breaks into lines stays the same words. */
export const inSpaces = (text: string): string =>
  text.replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim();

/** The words of a letter in the order of print, with calls and printed marks, footnotes apart. */
export function wordsOfLetter(letter: Letter): { text: string; footnotes: string[] } {
  const parts = partsInOrder(letter);
  const body = parts.flatMap((part) => [
    ...(part === letter.opening ? letter.head.map((text) => withCalls(text)) : []),
    ...(part.collection === undefined ? [] : [part.title]),
    ...part.blocks.map(blockWords),
    ...(part === letter.signatures ? letter.signed.map((text) => withCalls(text)) : []),
  ]);
  return {
    text: inSpaces(body.join(' ')),
    footnotes: parts.flatMap(({ footnotes }: Section) => footnotes.map(footnoteWords)),
  };
}

/** The words of a block, with the marks of its items and the calls of footnotes as printed. */
export function blockWords(block: Block): string {
  if (block.kind !== 'list') return withCalls(block);
  return block.items
    .map(({ mark, start, end }) => `${mark} ${withCalls(block, start, end)}`)
    .join(' ');
}

const footnoteWords = (footnote: Footnote): string =>
  inSpaces(`${footnote.printed} ${withCalls(footnote)}`);

/** A text with the calls of footnotes as printed. */
function withCalls({ text, marks }: Text, start = 0, end = text.length): string {
  let [words, from] = ['', start];
  for (const mark of marks) {
    if (mark.kind !== 'call' || mark.start < start || mark.start > end) continue;
    words += text.slice(from, mark.start) + mark.printed;
    from = mark.start;
  }
  return words + text.slice(from, end);
}
