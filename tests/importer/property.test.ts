import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../src/collation/index.ts';
import { locateBrief } from '../../src/content-files/brief.ts';
import { splitMdx } from '../../src/content-files/mdx.ts';
import { importLetter, readText } from '../../src/importer/index.ts';
import { redoImport } from '../../src/importer/redo.ts';
import { type Body, readBlocks } from '../../src/text/read-blocks.ts';
import {
  isNoted,
  type Made,
  madeLetter,
  type MadeLetter,
  noteText,
  printLetter,
} from './printed-letter.ts';

const BRIEF = `kamerstuk: 27925-700
chamber: II
sessionYear: 2018/19
description: Een brief om de import mee te beproeven.
signatories:
  - { office: De Minister van Proeven, name: P. Proef }
`;

const tools = {
  isWord: () => true,
  isEntry: () => true,
  findReferences: () => [],
  findInstruments: () => [],
};

/** Imports a text, collates what comes out, and reads it. */
function read(text: string): Body {
  const source = { file: 'bron.txt', text };
  const letter = importLetter(readText(text, 'bron.txt'), locateBrief(BRIEF, 'brief.yaml'), tools);
  const { files } = redoImport(letter, { texts: new Map(), fileAt: (path) => path });
  const all = files.map(({ path, content }) => ({ file: path, text: content }));
  const record = all.find(({ file }) => file === 'verantwoording.yaml') ?? source;
  const sections = all.filter(({ file }) => file.endsWith('.mdx'));
  collate({ source, record, brief: { file: 'brief.yaml', text: BRIEF }, sections });
  const opening = sections.find(({ file }) => file === 'opening.mdx') ?? source;
  const { body, bodyLine: line } = splitMdx(opening.text, opening.file);
  return readBlocks(body, { file: opening.file, line, number: 1, page: 1 });
}

/** The blocks as they were made. */
function asMade({ blocks }: Body): Made[] {
  return blocks.map((block): Made => {
    const words = ({ start, end }: { start: number; end: number }) => block.text.slice(start, end);
    if (block.kind === 'paragraph') return { kind: 'paragraph', text: block.text };
    if (block.kind === 'table') {
      return { kind: 'table', rows: block.rows.map(({ cells }) => cells.map(words)) };
    }
    const items = block.items.map(({ mark, level, ...span }) => ({
      mark,
      level,
      text: words(span),
    }));
    return { kind: 'list', items };
  });
}

const footnotesOf = (letter: MadeLetter): string[] =>
  letter.blocks.filter((_, index) => isNoted(letter, index)).map((_, index) => noteText(index + 1));

test('a printed letter of any blocks is imported as those, and no word is lost or doubled', () => {
  fc.assert(
    fc.property(madeLetter, (letter) => {
      const body = read(printLetter(letter));
      expect(asMade(body)).toEqual(letter.blocks);
      expect(body.footnotes.map(({ text }) => text)).toEqual(footnotesOf(letter));
    }),
    // A letter shrinks for minutes; the seed shows it as it is.
    { numRuns: 100, endOnFailure: true },
  );
});
