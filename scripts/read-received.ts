import { join } from 'node:path';
import type { LocatedBrief } from '../src/content-files/brief.ts';
import { receivedIn } from '../src/content-files/received.ts';
import {
  importLetter,
  type ImportedLetter,
  readText as textSource,
} from '../src/importer/index.ts';
import type { Line, Tools } from '../src/importer/printed-letter.ts';
import { readPdf } from '../src/importer/readers/pdf.ts';
import { readPdfItems } from '../src/importer/readers/pdf-items.ts';
import type { XmlLetter } from '../src/importer/readers/xml-model.ts';
import { readXml } from '../src/importer/readers/xml.ts';
import { settleDoubts } from '../src/importer/settle.ts';
import { proposeBrief, stub } from '../src/draft/propose.ts';
import { ContentError, type Problem } from '../src/problem/problem.ts';
import { importXml } from '../src/importer/xml-letter.ts';
import { readNeeded, readText } from './run.ts';

/** A letter as received: in lines, or as its XML has it. */
export type Received = { file: string } & (
  | { kind: 'lines'; lines: readonly Line[] }
  | { kind: 'xml'; xml: XmlLetter; printed?: Printed | undefined }
);

type Printed = { file: string; lines: readonly Line[] };

/** Reads the letter in a folder as it was received. @throws ContentError when it is none. */
export async function readReceived(folder: string): Promise<Received> {
  return readFiles(receivedIn(folder).map((name) => join(folder, name)));
}

/**
 * Reads a letter from its files: one, or its XML with the PDF that has its pages.
 * @throws ContentError when they are no letter.
 */
export async function readFiles(files: readonly string[]): Promise<Received> {
  const read = await Promise.all(files.map(readSource));
  const [first, other] = read.toSorted((a, b) => b.kind.localeCompare(a.kind));
  if (first === undefined) throw new RangeError('Unexpected letter without a file');
  if (other === undefined) return first;
  if (first.kind === 'xml' && other.kind === 'lines' && read.length === 2)
    return { ...first, printed: other };
  throw new ContentError([tooMany(files)]);
}

const tooMany = (files: readonly string[]): Problem => ({
  file: files.join(' and '),
  message: 'Unexpected files of one letter, expected one, or its XML and its PDF',
  remedy: 'The words come from the XML and the pages from the PDF: leave the others out.',
});

/** Reads a letter from a file, by its extension. @throws ContentError when it is none. */
async function readSource(file: string): Promise<Received> {
  if (file.endsWith('.xml')) return { kind: 'xml', file, xml: readXml(readText(file), file) };
  if (!file.endsWith('.pdf')) return { kind: 'lines', ...textSource(readText(file), file) };
  const bytes = readNeeded(file);
  return { kind: 'lines', file, lines: readPdf(await readPdfItems(bytes, file)) };
}

/** Imports a letter as it was received. @throws ContentError that lists all that is doubtful. */
export function importReceived(
  received: Received,
  brief: LocatedBrief,
  tools: Tools,
): ImportedLetter {
  if (received.kind === 'lines') return importLetter(received, brief, tools);
  const { xml, file, printed } = received;
  return importXml(xml, brief, tools, { file, printed: printed && asPrinted(printed, tools) });
}

/** The printed letter by itself, its doubts read as is likeliest: it gives its pages, and its words to compare. */
function asPrinted({ lines, file }: Printed, tools: Tools): ImportedLetter {
  const { brief, doubts } = proposeBrief(lines, { file, dictionary: tools });
  const make = (settled: LocatedBrief) => importLetter({ lines, file }, settled, tools);
  return settleDoubts(stub(brief, file), make, doubts).made;
}
