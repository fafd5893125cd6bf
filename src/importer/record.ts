import { Document, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import { writeYaml } from '../yaml/strict.ts';
import type { Blocks } from './blocks.ts';
import type { Pages } from './pages.ts';
import type { ResolvedBlock } from './resolve-words.ts';

/** Records all that was done to the text as received. */
export function recordInterventions(
  { lines, furniture, namedFurniture, named }: Pages,
  { shortLines, pageTops }: Blocks,
  blocks: readonly ResolvedBlock[],
): Verantwoording {
  const pages = lines.filter(({ startsPage }) => startsPage);
  return {
    hyphens: blocks.flatMap(({ hyphens }) => hyphens),
    furniture: furniture.map((line) => ({
      ...{ line: line.number, text: line.text },
      ...(namedFurniture.has(line) && { by: 'redactie' }),
    })),
    repairs: blocks.flatMap(({ repairs }) => repairs).sort((a, b) => a.line - b.line),
    pages: pages.map(({ page, number }) => ({
      page,
      line: number,
      ...(pageTops.includes(number) && { startsParagraph: true }),
      ...(named && page > 1 && { by: 'redactie' }),
    })),
    shortLines: shortLines.map((line) => ({ line })),
    ...{ items: [], tables: [], footnotes: [] },
  };
}

const COMMENT = ` What the import did to bron.txt. Written by \`npm run import\`, checked by \`npm run
 collate\`, explained in src/schemas/letter/verantwoording.ts; changes go into brief.yaml.`;

/** Writes the record as YAML, an intervention a line. */
export function writeRecord(record: Verantwoording): string {
  // A letter without lists, tables and footnotes has nothing to say of them.
  const { items, tables, footnotes, ...always } = record;
  const some = Object.entries({ items, tables, footnotes }).filter(([, all]) => all.length > 0);
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
