import { getContent } from '../../src/edition/read.ts';
import { akomaNtosoXml } from '../../src/output/akn/index.ts';
import { epub } from '../../src/output/epub/index.ts';
import { knownTo } from '../../src/output/known.ts';
import { typst } from '../../src/output/pdf/compiler.ts';
import { pdf } from '../../src/output/pdf/index.ts';
import { markdown } from '../../src/output/text/markdown.ts';
import { plainText } from '../../src/output/text/plain.ts';

/**
 * What the forms of the longest letter take, made anew, one after the other: milliseconds, and the bytes
 * of those that readers carry with them. A build makes them next to its pages, on another thread.
 */
export async function measureForms(): Promise<Record<string, number>> {
  const { edition, letterOf } = getContent();
  const [longest] = edition.letters.toSorted((a, b) => b.alineas - a.alineas);
  if (longest === undefined) return {};
  const [letter, known] = [letterOf(longest.id), knownTo(edition, longest.id)];
  const start = performance.now();
  const book = await epub(letter, known);
  const print = typst === undefined ? undefined : pdf(letter, known);
  akomaNtosoXml(letter, known);
  markdown(letter);
  plainText(letter);
  return {
    'forms of a letter': performance.now() - start,
    'EPUB of a letter': book.byteLength,
    // None on a machine that cannot make it.
    'PDF of a letter': print?.byteLength ?? 0,
  };
}
