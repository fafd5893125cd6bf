import type { Edition } from '../../edition/build/edition.ts';
import { isKamerstukId, officialUrl } from '../../kamerstuk/index.ts';
import type { Targets } from './inline.ts';

/** Where the references of an edition lead: to the page of a paper, or the place of an instrument. */
export function targetsOf({ papers, registers }: Pick<Edition, 'papers' | 'registers'>): Targets {
  const paperHref = new Map(papers.flatMap(({ ids, href }) => ids.map((id) => [id, href])));
  const sourceHref = new Map(
    registers.rechtsbronnen.map(({ data: { id, kamerstuk }, href }) => {
      return [id, paperHref.get(kamerstuk ?? '') ?? href] as const;
    }),
  );
  const hrefs = { kamerstuk: paperHref, rechtsbron: sourceHref };
  // A concept may cite what no published letter does: it has no page here yet.
  const officialHref = (id: string) => (isKamerstukId(id) ? officialUrl(id) : undefined);
  return {
    hrefOf: (scheme, id) =>
      hrefs[scheme].get(id) ?? (scheme === 'kamerstuk' ? officialHref(id) : undefined),
  };
}
