import type { Edition } from '../build/edition.ts';

/** Tells whether an edition has a page, by its name in the address: `missies`. */
export const hasPage =
  ({ lacks }: Pick<Edition, 'lacks'>) =>
  (page: string): boolean =>
    !lacks.includes(page);

/** A page as Astro wants it: the only one of its folder, which is given nothing. */
interface OnlyPage {
  params: { all: undefined };
  props: Record<string, unknown>;
}

/** The one page of a folder, for Astro; none when the edition has nothing for it. */
export const pageIfAny = (edition: Edition, page: string): OnlyPage[] =>
  hasPage(edition)(page) ? [{ params: { all: undefined }, props: {} }] : [];
