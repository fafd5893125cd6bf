import type { Brief } from '../schemas/brief.ts';
import type { FoundSpan, LinkSpan, Tools } from './model.ts';

type Reading = Brief['readings'][number];

/**
 * Finds the links of a paragraph: papers first, then other instruments where no paper is.
 * A paper that the brief reads otherwise gets the id that is meant.
 */
export function findLinks(text: string, readings: readonly Reading[], tools: Tools): LinkSpan[] {
  const papers = tools.findReferences(text).map(({ start, end, ids }) => {
    const meant = ids.map((id) => readings.find(({ written }) => written === id)?.meant ?? id);
    return { start, end, url: `kamerstuk:${meant.join('+')}` };
  });
  const others = tools
    .findInstruments(text)
    .filter((span) => !papers.some((paper) => overlaps(paper, span)))
    .map(({ start, end, id }) => ({ start, end, url: `rechtsbron:${id}` }));
  return [...papers, ...others].sort((a, b) => a.start - b.start);
}

const overlaps = (a: FoundSpan, b: FoundSpan): boolean => a.start < b.end && b.start < a.end;

/** Canonical ids that the letter's words give, before they are read otherwise. */
export const writtenIds = (text: string, { findReferences }: Tools): string[] =>
  findReferences(text).flatMap(({ ids }) => ids);
