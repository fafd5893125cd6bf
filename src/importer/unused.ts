import type { Brief } from '../schemas/brief.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import type { BriefPlace, Line } from './model.ts';
import type { SetBlock } from './setting.ts';

/** Lists of the brief that name words of the text, and what each of their items must be. */
const LISTS = {
  hyphens: ['hyphen exception', 'a word broken at a line end'],
  repairs: ['repair of', 'words that the letter has'],
  openEnded: ['open-ended line', 'a line of the letter'],
  furniture: ['furniture', 'a line that looks like one of the printed page'],
  readings: ['reading of', 'a paper that the letter cites'],
} as const;
type List = keyof typeof LISTS;

/** What the import made use of. */
interface Used {
  blocks: readonly SetBlock[];
  /** Lines of the printed page. */
  furniture: readonly Line[];
  /** Papers that the letter cites. */
  ids: ReadonlySet<string>;
}

/** Lists what the brief names and the letter does not need: a slip, or left from before. */
export function unusedInBrief(brief: Brief, place: BriefPlace, used: Used): Problem[] {
  const { blocks, furniture, ids } = used;
  const texts: Record<List, ReadonlySet<string>> = {
    hyphens: new Set(blocks.flatMap((block) => block.hyphens.map(({ result }) => result))),
    repairs: new Set(blocks.flatMap((block) => block.repairs.map(({ printed }) => printed))),
    openEnded: new Set(blocks.flatMap(({ block }) => block.lines.map(({ text }) => text))),
    furniture: new Set(furniture.map(({ text }) => text)),
    readings: ids,
  };
  return (Object.keys(LISTS) as List[]).flatMap((list) =>
    namedIn(brief, list).flatMap((name, index) =>
      texts[list].has(name) ? [] : [{ ...place([list, index]), ...unused(list, name) }],
    ),
  );
}

/** What each item of a list names. */
function namedIn(brief: Brief, list: List): string[] {
  if (list === 'repairs') return brief.repairs.map(({ found }) => found);
  if (list === 'readings') return brief.readings.map(({ written }) => written);
  return brief[list];
}

function unused(list: List, name: string) {
  const [what, expected] = LISTS[list];
  const quoted = list === 'readings' ? name : `"${name}"`;
  return {
    message: `Unexpected ${what} ${quoted}, expected ${expected}`,
    remedy: 'Copy it from bron.txt, or take it out.',
  };
}

/** Lists repairs that would do more than close up a word. */
export function alteringRepairs(brief: Brief, place: BriefPlace): Problem[] {
  return brief.repairs.flatMap(({ found, repaired }, index) => {
    if (found !== repaired && found.replaceAll(' ', '') === repaired) return [];
    const message = `Unexpected repair "${repaired}", expected "${found}" without the blank in its word`;
    const remedy =
      'A repair takes a blank away and nothing else; say in a note what else is amiss.';
    return [{ ...place(['repairs', index, 'repaired']), message, remedy }];
  });
}
