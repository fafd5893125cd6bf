import { readFileSync } from 'node:fs';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Letter, partsInOrder, updatedOn } from '../../edition/model.ts';
import type { KnownToOutputs, Output } from '../contract.ts';
import { hasPdf } from '../forms.ts';
import { packages, TYPST, typst } from './compiler.ts';
import { documentCode } from './document.ts';

/** A letter to print and keep: PDF/UA-1. */
export const prints: Output = {
  ofLetter: (letter, known) =>
    hasPdf(letter) ? [{ path: `${letter.id}.pdf`, make: () => pdfAlone(letter, known) }] : [],
};

/** Gives back what Typst took of memory, which waits for a turn of the event loop, before the next. */
async function pdfAlone(letter: Letter, known: KnownToOutputs) {
  const made = pdf(letter, known);
  await setImmediate();
  return made;
}

/**
 * The faces that a PDF is set in, of packages that have them as TrueType: Typst reads neither WOFF nor
 * variable fonts.
 */
const FACES = [
  ...['400Regular', '400Regular_Italic', '600SemiBold'].map(
    (face) => `source-serif-4/${face}/SourceSerif4_${face}.ttf`,
  ),
  ...['400Regular', '400Regular_Italic', '600SemiBold'].map(
    (face) => `source-sans-3/${face}/SourceSans3_${face}.ttf`,
  ),
  // Names in Arabic, in a letter on a country where it is written.
  ...['400Regular', '600SemiBold'].map(
    (face) => `noto-naskh-arabic/${face}/NotoNaskhArabic_${face}.ttf`,
  ),
];

const readFace = (path: string): Buffer =>
  readFileSync(packages.resolve(`@expo-google-fonts/${path}`));

const STYLE = fileURLToPath(new URL('letter.typ', import.meta.url));

/** Reads the faces once. */
let compiler: NodeCompiler | undefined;

/** Makes the PDF. @throws Error that names the letter, and the place in its text that Typst refuses. */
export function pdf(letter: Letter, known: KnownToOutputs): Uint8Array<ArrayBuffer> {
  if (typst === undefined) throw new Error(`${TYPST}: not installed`);
  compiler ??= typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: FACES.map(readFace) }] });
  const { values, body } = documentCode(letter, known);
  const mainFileContent = [values, readFileSync(STYLE, 'utf8'), body].join('\n');
  const compiled = compiler.compile({ mainFileContent });
  const document = compiled.result;
  if (document === null) {
    const error = compiled.takeDiagnostics();
    throw failure(letter, error ? compiler.fetchDiagnostics(error) : [], mainFileContent);
  }
  try {
    const day = updatedOn(letter);
    const made = compiler.pdf(document, {
      pdfStandard: 'ua-1',
      creationTimestamp: day === undefined ? 0 : Date.parse(`${day}T00:00:00Z`) / 1000,
    });
    return new Uint8Array(made);
  } catch (error) {
    throw failure(letter, [error], mainFileContent);
  } finally {
    // What it keeps of one letter is of no use to the next, and grows with each.
    compiler.evictCache(0);
  }
}

/** What Typst says, with the letter and the paragraph that it says it of, and what an editor can do. */
function failure(letter: Letter, said: readonly unknown[], source: string): Error {
  const text = said.map(wordsOf).join('\n');
  const words = wordsWithoutFace(text);
  const place = (words && placeOfWords(letter, words)) ?? placeInCode(text, source);
  const file = `${letter.id}.pdf${place === undefined ? '' : `, ${place}`}`;
  return words === undefined
    ? new Error(`${file}: ${text}`)
    : new Error(
        `${file}: no typeface of the PDF has all signs of “${words}”. With \`pdf: false\` in ` +
          'brief.yaml the letter is published without a PDF.',
      );
}

const wordsOf = (said: unknown): string =>
  said instanceof Error ? said.message : typeof said === 'string' ? said : JSON.stringify(said);

/** The words that no typeface of the edition can show, if that is what Typst says. */
function wordsWithoutFace(said: string): string | undefined {
  const [, quoted] = /the text `\\?"(.+?)\\?"` could not be displayed/u.exec(said) ?? [];
  return quoted?.replaceAll(/\\+u\{([0-9a-f]+)\}/gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The paragraph or footnote with words. */
function placeOfWords(letter: Letter, words: string): string | undefined {
  const texts = partsInOrder(letter).flatMap(({ blocks, footnotes }) => [...blocks, ...footnotes]);
  return texts.find(({ text }) => text.includes(words))?.id;
}

/** The paragraph to which the code before a place belongs. */
function placeInCode(said: string, source: string): string | undefined {
  const offset = /"range":"?\d*:?(\d+)/u.exec(said)?.[1];
  if (offset === undefined) return undefined;
  const before = source.split('\n').slice(0, Number(offset)).join('\n');
  return [...before.matchAll(/"(alinea-\d+)"/gu)].at(-1)?.[1];
}
