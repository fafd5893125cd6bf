import type { Brief } from '../schemas/brief.ts';
import type { Problem } from '../schemas/problem.ts';
import type { BriefPlace } from './model.ts';
import type { SetBlock } from './setting.ts';

/** Lists of the brief that name words of the letter. */
type List = 'hyphens' | 'repairs' | 'openEnded' | 'readings';

/** Lists what the brief names and the letter does not need: a slip, or left from before. */
export function unusedInBrief(
  brief: Brief,
  place: BriefPlace,
  blocks: readonly SetBlock[],
  ids: ReadonlySet<string>,
): Problem[] {
  const hyphens = new Set(blocks.flatMap((block) => block.hyphens.map(({ result }) => result)));
  const repairs = new Set(blocks.flatMap((block) => block.repairs.map(({ printed }) => printed)));
  const lines = new Set(blocks.flatMap(({ block }) => block.lines.map(({ text }) => text)));
  const unused = (list: List, used: (index: number) => boolean) =>
    brief[list].flatMap((_, index) => (used(index) ? [] : [{ list, index }]));
  return [
    ...unused('hyphens', (index) => hyphens.has(brief.hyphens[index] ?? '')),
    ...unused('repairs', (index) => repairs.has(brief.repairs[index]?.found ?? '')),
    ...unused('openEnded', (index) => lines.has(brief.openEnded[index] ?? '')),
    ...unused('readings', (index) => ids.has(brief.readings[index]?.written ?? '')),
  ].map(({ list, index }) => ({ ...place([list, index]), ...explain(brief, list, index) }));
}

function explain(brief: Brief, list: List, index: number) {
  const remedy = 'Copy it from bron.txt, or take it out.';
  if (list === 'hyphens') {
    const found = `"${brief.hyphens[index]}"`;
    return {
      message: `Unexpected hyphen exception ${found}, expected a word broken at a line end`,
      remedy,
    };
  }
  if (list === 'openEnded') {
    const found = `"${brief.openEnded[index]}"`;
    return {
      message: `Unexpected open-ended line ${found}, expected a line of the letter`,
      remedy,
    };
  }
  if (list === 'repairs') {
    const found = `"${brief.repairs[index]?.found}"`;
    return { message: `Unexpected repair of ${found}, expected words that the letter has`, remedy };
  }
  const found = brief.readings[index]?.written;
  return {
    message: `Unexpected reading of ${found}, expected a paper that the letter cites`,
    remedy,
  };
}

/** Lists repairs that would do more than close up a word. */
export function alteringRepairs(brief: Brief, place: BriefPlace): Problem[] {
  return brief.repairs.flatMap(({ found, repaired }, index) => {
    if (found !== repaired && found.replaceAll(' ', '') === repaired) return [];
    const message = `Unexpected repair "${repaired}", expected "${found}" without the blank in its word`;
    return [{ ...place(['repairs', index, 'repaired']), message }];
  });
}
