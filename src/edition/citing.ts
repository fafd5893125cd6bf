import type { Reference, Section } from './model.ts';
import { type Passage, passageAt } from './passages.ts';

/** Gives every passage whose link has the scheme and one of the ids, in order. */
export type Citing = (scheme: Reference['scheme'], ids: readonly string[]) => Passage[];

/** Prepares the search for citations: one walk through the letters for all papers and sources. */
export function indexCitations(sections: readonly Section[]): Citing {
  const byTarget = new Map<string, Passage[]>();
  for (const section of sections)
    for (const paragraph of section.paragraphs)
      for (const reference of paragraph.references) {
        const passage = passageAt(section, paragraph, reference, 'cites');
        for (const id of reference.ids) {
          const target = `${reference.scheme}:${id}`;
          byTarget.set(target, byTarget.get(target) ?? []);
          byTarget.get(target)?.push(passage);
        }
      }
  return (scheme, ids) => [...new Set(ids.flatMap((id) => byTarget.get(`${scheme}:${id}`) ?? []))];
}
