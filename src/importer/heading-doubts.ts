import { signaturesOrder } from '../content-files/brief.ts';
import type { Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import type { Block, BriefPlace, Tools } from './printed-letter.ts';
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
export function callingHeadings(
  blocks: readonly ResolvedBlock[],
  place: BriefPlace,
  file: string,
): Problem[] {
  const heads = blocks.filter(({ block }) => block.kind === 'head');
  return blocks.flatMap((resolved) => {
    const field = fieldOf(resolved, heads);
    if (field === undefined) return [];
    return resolved.texts.flat().flatMap(({ calls, line }) =>
      calls.map(({ note, mark }) => ({
        ...{ ...place(field), file, line },
        message: `Unexpected call "${mark}" of footnote ${note} in a ${resolved.block.kind}, expected calls in paragraphs, lists and tables`,
        remedy: `If another place calls it, name that under calls in brief.yaml; else take the ${resolved.block.kind} out of brief.yaml: it is running text then.`,
      })),
    );
  });
}

/** Where `brief.yaml` says that a block is none of running text. */
function fieldOf(
  { block }: ResolvedBlock,
  heads: readonly ResolvedBlock[],
): PropertyKey[] | undefined {
  if (block.kind === 'heading') return ['outline', block.index];
  if (block.kind === 'signature') return ['signatories', block.index];
  const index = heads.findIndex((head) => head.block === block);
  return index < 0 ? undefined : ['head', index];
}

/** Lists headings on another side of the signatures than the outline says. */
export function misplacedAnnexes(
  blocks: readonly Block[],
  { outline }: Brief,
  place: BriefPlace,
): Problem[] {
  const first = blocks.findIndex(({ kind }) => kind === 'signature');
  const annex = signaturesOrder(outline) - 1;
  return blocks.flatMap((block, at): Problem[] => {
    if (block.kind !== 'heading' || first < 0) return [];
    const [isAfter, isAnnex] = [at > first, block.index >= annex];
    if (isAfter === isAnnex) return [];
    const heading = outline[block.index]?.heading ?? '';
    return [{ ...place(['outline', block.index]), ...misplacedAnnex(heading, isAfter) }];
  });
}

const misplacedAnnex = (heading: string, isAfter: boolean) =>
  isAfter
    ? {
        message: `Unexpected heading "${heading}" after the signatures, expected annex: true`,
        remedy: 'Add annex: true to the first heading that stands after the signatures.',
      }
    : {
        message: `Unexpected annex "${heading}" before the last signature, expected it after the signatures`,
        remedy: 'Take annex: true out, there or at a heading before it.',
      };
