import type { Edition } from './index.ts';

/** Queries that find something in the edition, one of a kind, for readers who start. */
export function exampleQueries({ papers, sections }: Pick<Edition, 'papers' | 'sections'>) {
  const motions = papers.filter(({ data }) => data.kind === 'motie');
  const number = (motions[0] ?? papers[0])?.data.id;
  const [mover] = motions.flatMap(({ data }) => data.movers);
  const amounts = sections
    .flatMap((section) => section.amounts)
    .flatMap(({ quote }) => /\d+,\d+ miljoen/u.exec(quote)?.[0] ?? []);
  return [number, mover && `motie ${mover}`, amounts[0]].filter((query) => query !== undefined);
}
