import { join } from 'node:path';
import type { LocatedBrief } from '../src/content-files/brief.ts';
import { receivedIn } from '../src/content-files/received.ts';
import {
  importLetter,
  type ImportedLetter,
  readText as textSource,
} from '../src/importer/index.ts';
import type { Line, Tools } from '../src/importer/model.ts';
import { readPdf } from '../src/importer/readers/pdf.ts';
import { readPdfItems } from '../src/importer/readers/pdf-items.ts';
import type { XmlLetter } from '../src/importer/readers/xml-model.ts';
import { readXml } from '../src/importer/readers/xml.ts';
import { importXml } from '../src/importer/xml-letter.ts';
import { readNeeded, readText } from './run.ts';

/** A letter as received: in lines, or as its XML has it. */
export type Received = { file: string } & (
  { kind: 'lines'; lines: readonly Line[] } | { kind: 'xml'; xml: XmlLetter }
);

/** Reads the letter in a folder as it was received. @throws ContentError when it is none. */
export async function readReceived(folder: string): Promise<Received> {
  const [name = 'bron.txt'] = receivedIn(folder);
  return readSource(join(folder, name));
}

/** Reads a letter from a file, by its extension. @throws ContentError when it is none. */
export async function readSource(file: string): Promise<Received> {
  if (file.endsWith('.xml')) return { kind: 'xml', file, xml: readXml(readText(file), file) };
  if (!file.endsWith('.pdf')) return { kind: 'lines', ...textSource(readText(file), file) };
  const bytes = readNeeded(file);
  return { kind: 'lines', file, lines: readPdf(await readPdfItems(bytes, file)) };
}

/** Imports a letter as it was received. @throws ContentError that lists all that is doubtful. */
export const importReceived = (
  received: Received,
  brief: LocatedBrief,
  tools: Tools,
): ImportedLetter =>
  received.kind === 'xml'
    ? importXml(received.xml, brief, tools, received.file)
    : importLetter(received, brief, tools);
