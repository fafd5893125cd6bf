import type { Section } from './model.ts';
import type { Passage } from './passages.ts';

/** The sections of every letter, found by id, and their order. */
export interface Places {
  /** Section with an id: `27925-651/missies/trainingsmissie`. */
  byId: ReadonlyMap<string, Section>;
  /** Passages in the order of the text, letters in the order of the list. */
  inOrder(passages: readonly Passage[]): Passage[];
}

/** Looks the sections over once, for all that asks for one of them or for their order. */
export function placesOf(sections: readonly Section[]): Places {
  const place = new Map(sections.map(({ id }, index) => [id, index]));
  const at = ({ section }: Passage) => place.get(section.id) ?? 0;
  return {
    byId: new Map(sections.map((section) => [section.id, section])),
    inOrder: (passages) =>
      passages.toSorted(
        (a, b) =>
          at(a) - at(b) || a.paragraph.number - b.paragraph.number || a.span.start - b.span.start,
      ),
  };
}
