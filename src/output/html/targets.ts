import { pageId } from '../../addresses/address.ts';
import { type Edition, perEdition } from '../../edition/build/edition.ts';
import type { LetterSummary } from '../../edition/model.ts';
import { findReferences, isKamerstukId, officialUrl } from '../../kamerstuk/index.ts';
import type { Targets } from './inline.ts';

/**
 * Where the references of an edition lead: to the letter that is meant, at the page that its words
 * name; to the page of any other paper; to the place of an instrument.
 */
export const targetsOf = perEdition(({ letters, papers, registers }: Edition): Targets => {
  const letterOf = new Map(letters.map((letter) => [letter.id, letter]));
  const paperHref = new Map(papers.flatMap(({ ids, href }) => ids.map((id) => [id, href])));
  const toPaper = (id: string, words: string): string | undefined => {
    const letter = letterOf.get(id);
    return letter ? placeIn(letter, words) : paperHref.get(id);
  };
  const sources = new Map(
    registers.rechtsbronnen.map(({ data: { id, kamerstuk = '' }, href }) => [
      id,
      (words: string) => toPaper(kamerstuk, words) ?? href,
    ]),
  );
  // A concept may cite what no published letter does: it has no page here yet.
  const official = (id: string) => (isKamerstukId(id) ? officialUrl(id) : undefined);
  return {
    hrefOf: (scheme, id, words) =>
      scheme === 'kamerstuk' ? (toPaper(id, words) ?? official(id)) : sources.get(id)?.(words),
  };
});

/** The page of a letter that a reference names: `Kamerstuk 27 925, nr. 637, p. 5`; else its start. */
function placeIn({ href, pages }: LetterSummary, words: string): string {
  const [reference] = findReferences(words);
  const page = reference?.kind === 'paper' ? Number.parseInt(reference.page ?? '', 10) : NaN;
  return page >= 1 && page <= pages ? `${href}#${pageId(page)}` : href;
}
