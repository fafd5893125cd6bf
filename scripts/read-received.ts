import { join } from 'node:path';
import { receivedIn } from '../src/content-files/received.ts';
import { readText as textSource, type Source } from '../src/importer/index.ts';
import { readPdf } from '../src/importer/readers/pdf.ts';
import { readPdfItems } from '../src/importer/readers/pdf-items.ts';
import { readNeeded, readText } from './run.ts';

/** Reads the letter in a folder as it was received. @throws ContentError when it is none. */
export async function readReceived(folder: string): Promise<Source> {
  const [name = 'bron.txt'] = receivedIn(folder);
  return readSource(join(folder, name));
}

/** Reads a letter from a file, by its extension. @throws ContentError when it is none. */
export async function readSource(file: string): Promise<Source> {
  if (!file.endsWith('.pdf')) return textSource(readText(file), file);
  const bytes = readNeeded(file);
  return { lines: readPdf(await readPdfItems(bytes, file)), file };
}
