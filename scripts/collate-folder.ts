import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { receivedIn } from '../src/content-files/received.ts';
import { readPdfLines } from '../src/collation/pdf.ts';
import type { TextFile } from '../src/collation/received.ts';
import { collateXml, type Printed } from '../src/collation/xml.ts';
import { collate } from '../src/collation/index.ts';
import { DOUBTS } from '../src/content-files/doubts.ts';
import { sectionPaths } from '../src/content-files/folder.ts';
import { inEachFolder } from './letter-folders.ts';
import { readNeeded, readText } from './run.ts';

/** Collates letters. @throws ContentError that names the first difference in each. */
export const collateFolders = (folders: readonly string[]): Promise<string[]> =>
  inEachFolder(folders, collateFolder);

async function collateFolder(folder: string): Promise<string> {
  const [name = 'bron.txt'] = receivedIn(folder);
  const read = (path: string) => {
    const file = join(folder, path);
    return { file, text: readText(file) };
  };
  const sections = sectionPaths(folder).map(read);
  const words = name.endsWith('.xml')
    ? collateXml(read(name), {
        ...{ record: read('verantwoording.yaml'), sections },
        printed: await printedLines(folder),
      })
    : collate({
        source: await readLetter(join(folder, name)),
        record: read('verantwoording.yaml'),
        brief: read('brief.yaml'),
        doubts: existsSync(join(folder, DOUBTS)) ? read(DOUBTS) : undefined,
        sections,
      });
  return `${folder}: ${words} words are those of ${name}`;
}

/** The lines of the PDF that stands beside the XML of a letter, if any. */
async function printedLines(folder: string): Promise<Printed | undefined> {
  if (!receivedIn(folder).includes('bron.pdf')) return undefined;
  const file = join(folder, 'bron.pdf');
  return { file, lines: await readPdfLines(readNeeded(file)) };
}

/** The text of a file as received, read by the collation alone. */
async function readLetter(file: string): Promise<TextFile> {
  if (!file.endsWith('.pdf')) return { file, text: readText(file) };
  return { file, text: (await readPdfLines(readNeeded(file))).join('\n') };
}
