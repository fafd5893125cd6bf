import type { Problem } from '../../problem/problem.ts';
import { pagesIn } from '../../text/model.ts';
import { partsInOrder, type Section } from '../model.ts';
import { fieldAt, lineAt, type LetterPlaces, type ReadLetter } from '../places.ts';
import { nameOf } from './links.ts';

/** How far the sections so far have come. */
interface Reached {
  alinea: number;
  page: number;
  /** The last of them with paragraphs, for messages. */
  before: Section | undefined;
}

/** Blocks and footnotes count on from section to section, and pages never go back. */
export function checkNumbers({ letter, places }: ReadLetter): Problem[] {
  const reached: Reached = { alinea: 0, page: letter.pages === 0 ? 0 : 1, before: undefined };
  const sections = partsInOrder(letter);
  return [
    ...sections.flatMap((section) => {
      const problems = [
        ...checkFirst(section, reached, places),
        ...checkPage(section, reached, places),
      ];
      const last = section.blocks.at(-1);
      if (last) Object.assign(reached, { alinea: last.number, before: section });
      // It ends on no page when a <Page> has no number, which is reported there.
      reached.page = section.endPage || section.page;
      return [...problems, ...checkBreaks(section, places)];
    }),
    ...checkFootnotes(sections, places),
  ];
}

function checkFirst(
  section: Section,
  { alinea, before }: Reached,
  places: LetterPlaces,
): Problem[] {
  const first = section.blocks[0]?.number ?? alinea + 1;
  if (first === alinea + 1) return [];
  const message = `Unexpected ${first}, expected ${alinea + 1}`;
  const at = fieldAt(places, section.id, ['firstAlinea']);
  return [{ ...at, message, remedy: remedyAfter(before, places) }];
}

const AGAIN = 'Run npm run collate, which shows what text differs, or import the letter again.';

function remedyAfter(before: Section | undefined, places: LetterPlaces): string {
  const [first, last] = [before?.blocks[0], before?.blocks.at(-1)];
  if (!before || !first || !last) return AGAIN;
  const { file } = fieldAt(places, before.id, []);
  return `${file} has alineas ${first.number} to ${last.number}. ${AGAIN}`;
}

function checkPage(section: Section, { page }: Reached, places: LetterPlaces): Problem[] {
  if (section.page >= page) return [];
  const message = `Unexpected ${section.page}, expected ${page} or later`;
  const remedy = `The section before ends on page ${page}: import the letter again.`;
  return [{ ...fieldAt(places, section.id, ['page']), message, remedy }];
}

/** Inside a section, every page has a number and comes after the one before. */
function checkBreaks(section: Section, places: LetterPlaces): Problem[] {
  const { order, blocks, page, pageStartsAt } = section;
  let least = (order === 0 ? page : page + 1) + (pageStartsAt === undefined ? 0 : 1);
  const breaks = blocks.flatMap((block) => pagesIn(block).map((at) => ({ block, page: at.page })));
  return breaks.flatMap(({ block, page: found }) => {
    const [expected, fits] = [least, found >= least];
    least = (fits ? found : least) + 1;
    if (fits) return [];
    const message = `Unexpected <Page> in ${nameOf(block)}, expected number={${expected}} or later`;
    const remedy = 'Write it so, or import the letter again.';
    return [{ ...lineAt(places, section.id, block.id), message, remedy }];
  });
}

/** The footnotes of a letter are numbered from 1, each once, in the order of their calls. */
function checkFootnotes(sections: readonly Section[], places: LetterPlaces): Problem[] {
  const notes = sections.flatMap((section) =>
    section.footnotes.map((footnote) => ({ section, footnote })),
  );
  return notes.flatMap(({ section, footnote }, index): Problem[] => {
    if (footnote.number === index + 1) return [];
    const message = `Unexpected footnote ${footnote.number}, expected ${index + 1}`;
    const remedy = `Number the footnotes through the letter, in the order of their calls; where the paper has another mark, put it first: [^${index + 1}]: **${footnote.printed}** text.`;
    return [{ ...lineAt(places, section.id, footnote.id), message, remedy }];
  });
}
