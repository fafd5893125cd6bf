/**
 * Prints the references in a text to Kamerstukken, dossiers, the Handelingen and their Aanhangsel
 * as JSON lines, with line and column from 1:
 *
 *     npm run -s references -- FILE      (or the text on standard input)
 */
import { buffer } from 'node:stream/consumers';
import { decodeSource } from '../src/content-files/decode.ts';
import { listReferences } from '../src/kamerstuk/listing.ts';
import { readNeeded, run } from './run.ts';

async function main([file]: readonly string[]): Promise<void> {
  const bytes = file === undefined ? await buffer(process.stdin) : readNeeded(file);
  const empty = !bytes.some((byte) => byte > 0x20);
  const text = empty ? '' : decodeSource(bytes, file ?? 'standard input');
  for (const reference of listReferences(text)) console.log(JSON.stringify(reference));
}

await run(() => main(process.argv.slice(2)));
