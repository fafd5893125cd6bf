import type { Paragraph } from 'mdast';
import type { Brief } from '../schemas/brief.ts';
import { layParagraph, laySignature } from './inline.ts';
import { findLinks } from './links.ts';
import { writeBody } from './mdx.ts';
import type { Tools } from './model.ts';
import type { DividedSection } from './sections.ts';
import type { SetBlock } from './setting.ts';
import { joinWords } from './words.ts';

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
function headingFields({ words }: SetBlock): [string, number | boolean][] {
  const offsets = joinWords(words).breaks.map(({ offset }) => offset);
  return [
    ...(offsets.includes(0) ? [['startsPage', true] satisfies [string, boolean]] : []),
    ...offsets.filter((at) => at > 0).map((at): [string, number] => ['pageStartsAt', at]),
  ];
}

function layBlock({ block, words }: SetBlock, brief: Brief, tools: Tools): Paragraph {
  if (block.kind === 'signature') {
    const name = brief.signatories[block.index]?.name ?? '';
    const cut = words.length - name.split(' ').length;
    return laySignature([joinWords(words.slice(0, cut)), joinWords(words.slice(cut))]);
  }
  const text = joinWords(words);
  return layParagraph(text, findLinks(text.text, brief.readings, tools));
}
