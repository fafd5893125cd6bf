import { ui } from '../../interface/index.ts';
import { type Edition, sectionsOf } from '../build/edition.ts';
import { motionsAmong } from '../build/papers.ts';

/** Queries that find something in the edition, one of a kind, for readers who start. */
export function exampleQueries({ letters, papers }: Pick<Edition, 'letters' | 'papers'>): string[] {
  const motions = motionsAmong(papers);
  const number = (motions[0] ?? papers[0])?.data.id;
  const [mover] = motions.flatMap(({ data }) => data.movers);
  const amounts = sectionsOf({ letters })
    .flatMap((section) => section.amounts)
    .flatMap(({ quote }) => /\d+,\d+ miljoen/u.exec(quote)?.[0] ?? []);
  const middle = Math.ceil((letters.at(-1)?.pages ?? 1) / 2);
  return [
    number,
    mover && ui.search.motionQuery(mover),
    amounts[0],
    ui.search.pageQuery(middle),
  ].filter((query) => query !== undefined);
}
