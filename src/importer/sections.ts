import type { Brief } from '../schemas/brief.ts';
import type { SetBlock } from './setting.ts';

/** A heading, or the opening or the signatures, with the blocks that stand under it. */
export interface DividedSection {
  /** Its file, from the letter's folder: `missies/trainingsmissie.mdx`. */
  path: string;
  title: string;
  order: number;
  level: number;
  /** The block of the heading itself; opening and signatures have none. */
  heading: SetBlock | undefined;
  blocks: SetBlock[];
}

/** Divides the blocks of a letter over its sections: opening, every heading, signatures. */
export function divideSections(blocks: readonly SetBlock[], brief: Brief): DividedSection[] {
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

function headedSection(heading: SetBlock, index: number, brief: Brief): DividedSection {
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
