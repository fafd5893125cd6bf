import type { Problem } from '../problem/problem.ts';
import type { Tools } from './model.ts';
import type { ResolvedBlock } from './resolve-words.ts';
import { joinWords } from './words.ts';

/** Lists references in headings, which stay plain words: the edition links those of paragraphs. */
export function citingHeadings(
  blocks: readonly ResolvedBlock[],
  { findReferences }: Tools,
  file: string,
): Problem[] {
  return blocks
    .filter(({ block }) => block.kind === 'heading')
    .flatMap(({ block, texts: [words = []] }) => {
      const { text } = joinWords(words);
      return findReferences(text).map(({ start, end }) => ({
        file,
        line: block.lines[0]?.number,
        message: `Unexpected reference "${text.slice(start, end)}" in a heading, expected references in paragraphs only`,
        remedy: 'It gets no link; a note on the heading can give its readers one.',
      }));
    });
}

/** Lists calls of footnotes in headings, signatures and the printed head, which have no place for them. */
export const callingHeadings = (blocks: readonly ResolvedBlock[], file: string): Problem[] =>
  blocks
    .filter(({ block }) => ['head', 'heading', 'signature'].includes(block.kind))
    .flatMap(({ block, texts }) =>
      texts.flat().flatMap(({ calls, line }) =>
        calls.map(({ note, mark }) => ({
          ...{ file, line },
          message: `Unexpected call "${mark}" of footnote ${note} in a ${block.kind}, expected calls in paragraphs, lists and tables`,
          remedy: `If another place calls it, name that under calls in brief.yaml; a ${block.kind} with a footnote cannot be imported yet.`,
        })),
      ),
    );
