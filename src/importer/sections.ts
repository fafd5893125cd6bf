import type { Paragraph } from 'mdast';
import type { Brief } from '../schemas/letter/brief.ts';
import { layParagraph, laySignature, writeBody, findLinks } from './mdx.ts';
import type { Tools } from './model.ts';
import type { ResolvedBlock } from './resolve-words.ts';
import { joinWords } from './words.ts';

/** A heading, or the opening or the signatures, with the blocks that stand under it. */
export interface DividedSection {
  /** Its file, from the letter's folder: `missies/trainingsmissie.mdx`. */
  path: string;
  title: string;
  order: number;
  level: number;
  /** The block of the heading itself; opening and signatures have none. */
  heading: ResolvedBlock | undefined;
  blocks: ResolvedBlock[];
}

/** Divides the blocks of a letter over its sections: opening, every heading, signatures. */
export function divideSections(blocks: readonly ResolvedBlock[], brief: Brief): DividedSection[] {
  const opening = part('opening.mdx', 'Opening', 0);
  const signatures = part('ondertekening.mdx', 'Ondertekening', brief.outline.length + 1);
  const headed: DividedSection[] = [];
  for (const set of blocks) {
    if (set.block.kind === 'heading') headed.push(headedSection(set, set.block.index, brief));
    else if (set.block.kind === 'signature') signatures.blocks.push(set);
    else (headed.at(-1) ?? opening).blocks.push(set);
  }
  return [opening, ...headed, signatures];
}

const part = (path: string, title: string, order: number): DividedSection => ({
  path,
  title,
  order,
  level: 2,
  heading: undefined,
  blocks: [],
});

function headedSection(heading: ResolvedBlock, index: number, brief: Brief): DividedSection {
  const entry = brief.outline[index];
  if (entry === undefined) {
    const { length } = brief.outline;
    throw new RangeError(
      `Unexpected heading ${index}, expected one of the ${length} of the outline`,
    );
  }
  const path = `${entry.collection}/${entry.slug}.mdx`;
  return { path, title: entry.heading, order: index + 1, level: entry.level, heading, blocks: [] };
}

/** Values of the printed fields of a section, in the order of its schema. */
export type PrintedFields = ReadonlyMap<string, string | number | boolean>;

/** What the importer writes to one MDX file. */
export interface SectionFile {
  /** From the letter's folder. */
  path: string;
  printed: PrintedFields;
  body: string;
}

/** Makes the file of each section; paragraphs are numbered through the whole letter. */
export function sectionFiles(
  sections: readonly DividedSection[],
  brief: Brief,
  tools: Tools,
): SectionFile[] {
  let alinea = 1;
  return sections.map((section) => {
    const count = section.blocks.filter(({ block }) => block.kind === 'paragraph').length;
    const printed = printedFields(section, count > 0 ? alinea : undefined);
    alinea += count;
    const body = writeBody(section.blocks.map((set) => layBlock(set, brief, tools)));
    return { path: section.path, printed, body };
  });
}

function printedFields(section: DividedSection, firstAlinea: number | undefined): PrintedFields {
  const first = (section.heading ?? section.blocks[0])?.block.lines[0];
  const fields: [string, string | number | boolean][] = [
    ['title', section.title],
    ['order', section.order],
    ['level', section.level],
    ['page', first?.page ?? 1],
  ];
  if (section.heading) fields.push(...headingFields(section.heading));
  if (firstAlinea !== undefined) fields.push(['firstAlinea', firstAlinea]);
  return new Map(fields);
}

/** Where pages start at a heading, and inside one of several lines. */
function headingFields({ words }: ResolvedBlock): [string, number | boolean][] {
  const offsets = joinWords(words).breaks.map(({ offset }) => offset);
  return [
    ...(offsets.includes(0) ? [['startsPage', true] satisfies [string, boolean]] : []),
    ...offsets.filter((at) => at > 0).map((at): [string, number] => ['pageStartsAt', at]),
  ];
}

function layBlock({ block, words }: ResolvedBlock, brief: Brief, tools: Tools): Paragraph {
  if (block.kind === 'signature') {
    const name = brief.signatories[block.index]?.name ?? '';
    const cut = words.length - name.split(' ').length;
    return laySignature([joinWords(words.slice(0, cut)), joinWords(words.slice(cut))]);
  }
  const text = joinWords(words);
  return layParagraph(text, findLinks(text.text, brief.readings, tools));
}
