import type { Problem } from '../schemas/reading/problem.ts';
import type { Tools } from './model.ts';
import type { SetBlock } from './setting.ts';
import { joinWords } from './words.ts';

/** Lists references in headings, which stay plain words: the edition links those of paragraphs. */
export function citingHeadings(
  blocks: readonly SetBlock[],
  { findReferences }: Tools,
  file: string,
): Problem[] {
  return blocks
    .filter(({ block }) => block.kind === 'heading')
    .flatMap(({ block, words }) => {
      const { text } = joinWords(words);
      return findReferences(text).map(({ start, end }) => ({
        file,
        line: block.lines[0]?.number,
        message: `Unexpected reference "${text.slice(start, end)}" in a heading, expected references in paragraphs only`,
        remedy: 'It gets no link; a note on the heading can give its readers one.',
      }));
    });
}
