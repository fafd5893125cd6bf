import type { SectionSummary } from '../model.ts';
import type { PaperEntry } from './papers.ts';
import type { Entry } from './registers.ts';

/**
 * Names of the pages for which an edition has nothing, so that it goes without them.
 * @param sections Those of all its letters.
 */
export function lackedPages(
  sections: readonly SectionSummary[],
  papers: readonly PaperEntry[],
  { missies, plaatsen }: Record<'missies' | 'plaatsen', readonly Entry[]>,
): string[] {
  const has = {
    moties: papers.some(({ data }) => data.kind === 'motie'),
    missies: missies.length > 0,
    financien: sections.some(({ amounts }) => amounts.length > 0),
    cijfers: sections.some(({ facts }) => facts.some(({ unit }) => unit !== undefined)),
    plaatsen: plaatsen.length > 0,
  };
  return Object.entries(has).flatMap(([page, any]) => (any ? [] : [page]));
}
