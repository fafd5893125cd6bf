import { readFileSync } from 'node:fs';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Letter, updatedOn } from '../../edition/model.ts';
import type { KnownToOutputs, Output } from '../model.ts';
import { packages, TYPST, typst } from './compiler.ts';
import { documentCode } from './document.ts';

/** A letter to print and keep: PDF/UA-1. */
export const prints: Output = {
  ofLetter: (letter, known) =>
    typst ? [{ path: `${letter.id}.pdf`, make: () => pdfAlone(letter, known) }] : [],
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

/** What Typst says, with the letter and the paragraph that the code before it belongs to. */
function failure({ id }: Letter, said: readonly unknown[], source: string): Error {
  const text = said
    .map((one) => (one instanceof Error ? one.message : JSON.stringify(one)))
    .join('\n');
  const offset = /"range":"?\d*:?(\d+)/u.exec(text)?.[1];
  const before = source
    .split('\n')
    .slice(0, Number(offset ?? 0))
    .join('\n');
  const place = [...before.matchAll(/"(alinea-\d+)"/gu)].at(-1)?.[1];
  return new Error(`${id}.pdf${place === undefined ? '' : `, ${place}`}: ${text}`);
}
