import { Document, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import { writeYaml } from '../yaml/strict.ts';
import type { Blocks } from './blocks.ts';
import type { Block, Line, TableLines } from './printed-letter.ts';
import type { Pages } from './pages.ts';
import type { ResolvedBlock, ResolvedNote } from './resolve-words.ts';

/** What the steps of an import made of a letter. */
interface Steps {
  pages: Pages;
  /** The parts of the printed head. */
  head: readonly Block[];
  laid: Blocks;
  blocks: readonly ResolvedBlock[];
  notes: readonly ResolvedNote[];
  /** Signatures that are printed side by side. */
  columns?: TableLines['stretches'];
}

/** Records all that was done to the text as received. */
export function recordInterventions({
  pages,
  head,
  laid,
  blocks,
  notes,
  columns = [],
}: Steps): Verantwoording {
  const { lines, furniture, namedFurniture, named } = pages;
  const tops = lines.filter(({ startsPage }) => startsPage);
  const resolved = [...blocks, ...notes];
  return {
    hyphens: resolved.flatMap(({ hyphens }) => hyphens),
    furniture: furniture.map((line) => ({
      ...{ line: line.number, text: line.text },
      ...(line.beside && { beside: line.beside }),
      ...(namedFurniture.has(line) && { by: 'redactie' }),
    })),
    characters: composedIn([...lines, ...furniture]),
    repairs: resolved.flatMap(({ repairs }) => repairs).sort((a, b) => a.line - b.line),
    pages: tops.map(({ page, number }) => ({
      page,
      line: number,
      ...(laid.pageTops.includes(number) && { startsParagraph: true }),
      ...(named && page > 1 && { by: 'redactie' }),
    })),
    head: head.map(({ lines }) => ({
      line: lines[0]?.number ?? 0,
      text: lines.map(({ printed }) => printed).join(' '),
    })),
    shortLines: laid.shortLines.map((line) => ({ line })),
    items: blocks.flatMap(({ block }) => itemsOf(block)),
    tables: [
      ...blocks.flatMap(({ block }) => (block.kind === 'table' ? block.table.stretches : [])),
      ...columns,
    ].sort((a, b) => a.line - b.line),
    footnotes: notes.flatMap(({ note: { number, mark, stretches } }) =>
      stretches.map((stretch) => ({ number, mark, ...stretch })),
    ),
  };
}

/** The words of lines that were received otherwise, in order. */
const composedIn = (lines: readonly Line[]): Verantwoording['characters'] =>
  lines
    .flatMap(({ number, composed = [] }) => composed.map((word) => ({ line: number, ...word })))
    .sort((a, b) => a.line - b.line);

const itemsOf = (block: Block): Verantwoording['items'] =>
  block.kind !== 'list'
    ? []
    : block.items.flatMap(({ mark, lines }) =>
        mark === undefined ? [] : [{ line: lines[0]?.number ?? 0, mark }],
      );

const COMMENT = ` What the import did to bron.txt. Written by \`npm run import\`, checked by \`npm run
 collate\`, explained in src/schemas/letter/verantwoording.ts; changes go into brief.yaml.`;

/** Writes the record as YAML, an intervention a line. */
export function writeRecord(record: Verantwoording): string {
  // A letter without a head, lists, tables and footnotes has nothing to say of them.
  const { characters, head, items, tables, footnotes, ...always } = record;
  const some = Object.entries({ characters, head, items, tables, footnotes }).filter(
    ([, all]) => all.length > 0,
  );
  const document = new Document({ ...always, ...Object.fromEntries(some) });
  document.commentBefore = COMMENT;
  const { contents } = document;
  if (contents instanceof YAMLMap) {
    for (const { value } of contents.items) if (isSeq(value)) layInLines(value);
  }
  return writeYaml(document);
}

function layInLines(list: YAMLSeq): void {
  for (const item of list.items) if (item instanceof YAMLMap) item.flow = true;
}

/** Reports the first line of a record that is not as the import writes it. */
export function recordDifference(found: string, expected: string, file: string): Problem[] {
  const [lines, wanted] = [found.split(/\r?\n/u), expected.split('\n')];
  const length = Math.max(lines.length, wanted.length);
  for (let index = 0; index < length; index += 1) {
    if (lines[index] === wanted[index]) continue;
    const message = `Unexpected ${said(lines[index])}, expected ${said(wanted[index])} as the import records it`;
    return [{ file, line: index + 1, message, remedy: REMEDY }];
  }
  return [];
}

const said = (line: string | undefined): string =>
  line === undefined ? 'end of the file' : `"${line.trim().replace(/^- /u, '')}"`;

const REMEDY = 'Import the letter again; what must be otherwise is said in brief.yaml.';
