import type { Verantwoording } from '../schemas/verantwoording.ts';
import { writeYaml } from '../schemas/reading/yaml-plain.ts';
import type { Blocks } from './blocks.ts';
import type { Pages } from './pages.ts';
import type { SetBlock } from './setting.ts';
import { Document, YAMLMap, YAMLSeq, isSeq } from 'yaml';

/** Records all that was done to the text as received. */
export function recordInterventions(
  { lines, furniture, namedFurniture, named }: Pages,
  { shortLines, pageTops }: Blocks,
  blocks: readonly SetBlock[],
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
  };
}

const COMMENT = ` What the import did to bron.txt. Written by \`npm run import\`, checked by \`npm run
 collate\`, explained in src/schemas/verantwoording.ts; changes go into brief.yaml.`;

/** Writes the record as YAML, an intervention a line. */
export function writeRecord(record: Verantwoording): string {
  const document = new Document(record);
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
