import { dossierHref, pageId } from '../../addresses/address.ts';
import { type Edition, perEdition } from '../../edition/build/edition.ts';
import type { LetterSummary } from '../../edition/model.ts';
import { lettersWithIds, papersWithIds } from '../../edition/view/lookups.ts';
import { findReferences, isKamerstukId, officialPdf, officialUrl } from '../../kamerstuk/index.ts';
import { officialHref } from '../reference.ts';
import type { Targets } from './inline.ts';

/**
 * Where the references of an edition lead: to the letter that is meant, at the page that its words
 * name; to the page of any other paper; to the place of an instrument.
 */
const hrefsOf = perEdition((edition: Edition): Pick<Targets, 'hrefOf'> => {
  const toPaper = (id: string, words: string): string | undefined => {
    const [letter] = lettersWithIds(edition)([id]);
    return letter ? placeIn(letter, words) : papersWithIds(edition)([id])[0]?.href;
  };
  const sources = new Map(
    edition.registers.rechtsbronnen.map(({ data: { id, kamerstuk = '' }, href }) => [
      id,
      (words: string) => toPaper(kamerstuk, words) ?? href,
    ]),
  );
  // A concept may cite what no published letter does: it has no page here yet.
  const official = (id: string) => (isKamerstukId(id) ? officialUrl(id) : undefined);
  const dossiers = new Set(edition.dossiers.map(({ id }) => id));
  return {
    hrefOf: (scheme, id, words) => {
      if (scheme === 'kamerstuk') return toPaper(id, words) ?? official(id);
      if (scheme === 'rechtsbron') return sources.get(id)?.(words);
      return dossiers.has(id) ? dossierHref(id) : officialHref(id);
    },
  };
});

/** The same for the text of a letter, with where its printed pages are at the official publisher. */
export const targetsOf = (edition: Edition, letter: string): Targets => ({
  ...hrefsOf(edition),
  pageHref: (page) => officialPdf(letter, page),
});

/** The page of a letter that a reference names: `Kamerstuk 27 925, nr. 637, p. 5`; else its start. */
function placeIn({ href, pages }: LetterSummary, words: string): string {
  const [reference] = findReferences(words);
  const page = reference?.kind === 'paper' ? Number.parseInt(reference.page ?? '', 10) : NaN;
  return page >= 1 && page <= pages ? `${href}#${pageId(page)}` : href;
}
