import { readLines } from '../importer/read-lines.ts';
import type { XmlBlock, XmlLetter } from '../importer/readers/xml-model.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { readHead } from './head.ts';
import { type Given, identify } from './identity.ts';
import { completed, emptyBrief, fieldsOf } from './propose.ts';
import { slugsOf } from './slugs.ts';

/**
 * Proposes `brief.yaml` of a letter from its XML, which says itself what is a heading, an annex, a
 * signature and a part of the head.
 * @throws ContentError when it does not tell which paper it is.
 */
export function proposeFromXml(xml: XmlLetter, file: string, given: Given = {}): Brief {
  const parts = of(xml, 'head').map(({ text: { text } }) => text);
  const first = xml.blocks
    .slice(0, MOST_PARTS)
    .flatMap((block) =>
      block.kind === 'head' || block.kind === 'paragraph' ? [block.text.text] : [],
    );
  // An empty line around each part keeps them apart.
  const lines = readLines(first.join('\n\n'));
  const head = readHead(lines);
  const brief = emptyBrief(identify(lines, head, file, given), []);
  const headings = of(xml, 'heading');
  const slugs = slugsOf(headings.map(({ text }) => text.text));
  return completed(
    {
      ...{ ...brief, ...fieldsOf(head, brief.kamerstuk), head: parts },
      signatories: of(xml, 'signature').map(({ office, name }) => ({
        ...(office !== undefined && { office }),
        name,
      })),
      outline: headings.map(({ text, annex }, index) => ({
        ...{ heading: text.text, level: levelOf(headings, index) },
        ...{ collection: 'overig', slug: slugs[index] ?? '' },
        ...(annex && { annex: true as const }),
      })),
    },
    head !== undefined,
  );
}

/** Most parts of a head; one that calls a footnote is a paragraph. */
const MOST_PARTS = 20;

const of = <K extends XmlBlock['kind']>({ blocks }: XmlLetter, kind: K) =>
  blocks.filter((block): block is Extract<XmlBlock, { kind: K }> => block.kind === kind);

/** One level below the heading that it lies under, which is the last that lies less deep. */
function levelOf(
  headings: readonly { depth: number }[],
  index: number,
): Brief['outline'][number]['level'] {
  const around: number[] = [];
  for (const { depth } of headings.slice(0, index + 1)) {
    while ((around.at(-1) ?? 0) >= depth) around.pop();
    around.push(depth);
  }
  return Math.min(6, around.length + 1);
}
