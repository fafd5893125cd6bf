import type { Problem } from '../../problem/problem.ts';
import type { Letter, Section } from '../model.ts';

/** How far the sections so far have come. */
interface Reached {
  alinea: number;
  page: number;
  /** The last of them with paragraphs, for messages. */
  before: Section | undefined;
}

/** Paragraphs count on from section to section, and pages never go back. */
export function checkNumbers({ opening, sections }: Letter): Problem[] {
  const reached: Reached = { alinea: 0, page: 1, before: undefined };
  return [opening, ...sections].flatMap((section) => {
    const problems = [...checkFirst(section, reached), ...checkPage(section, reached)];
    const last = section.paragraphs.at(-1);
    if (last) Object.assign(reached, { alinea: last.number, before: section });
    reached.page = section.endPage;
    return [...problems, ...checkBreaks(section)];
  });
}

function checkFirst(section: Section, { alinea, before }: Reached): Problem[] {
  const first = section.paragraphs[0]?.number ?? alinea + 1;
  if (first === alinea + 1) return [];
  const message = `Unexpected ${first}, expected ${alinea + 1}`;
  return [{ ...section.place(['firstAlinea']), message, remedy: remedyAfter(before) }];
}

const AGAIN = 'Run npm run collate, which shows what text differs, or import the letter again.';

function remedyAfter(before: Section | undefined): string {
  const [first, last] = [before?.paragraphs[0], before?.paragraphs.at(-1)];
  if (!before || !first || !last) return AGAIN;
  return `${before.place([]).file} has alineas ${first.number} to ${last.number}. ${AGAIN}`;
}

function checkPage(section: Section, { page }: Reached): Problem[] {
  if (section.page >= page) return [];
  const message = `Unexpected ${section.page}, expected ${page} or later`;
  const remedy = `The section before ends on page ${page}: import the letter again.`;
  return [{ ...section.place(['page']), message, remedy }];
}

/** Inside a section, every page has a number and comes after the one before. */
function checkBreaks(section: Section): Problem[] {
  const { order, paragraphs, page, pageStartsAt, place } = section;
  let least = (order === 0 ? page : page + 1) + (pageStartsAt === undefined ? 0 : 1);
  const breaks = paragraphs.flatMap(({ number, line, pageBreaks }) =>
    pageBreaks.map((at) => ({ number, line, page: at.page })),
  );
  return breaks.flatMap(({ number, line, page: found }) => {
    const [expected, fits] = [least, found >= least];
    least = (fits ? found : least) + 1;
    if (fits) return [];
    const message = `Unexpected <Page> in alinea ${number}, expected number={${expected}} or later`;
    const remedy = 'Write it so, or import the letter again.';
    return [{ file: place([]).file, line, message, remedy }];
  });
}
