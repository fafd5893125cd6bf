import { dossierOf } from '../../kamerstuk/index.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Series } from '../../schemas/register/reeksen.ts';
import type { Located } from '../../yaml/read.ts';
import { byNumber, type PaperRegister } from '../build/papers.ts';
import type { LetterSummary } from '../model.ts';

/** A paper of a series, and the path to it. */
interface Placed {
  id: string;
  date: string | undefined;
  dossier: string;
  path: PropertyKey[];
}

/** A series has papers of its own dossier, each once, in order, on the dates that are known of them. */
export function checkSeries(
  { value, place }: Located<Series[]>,
  { value: { papers } }: PaperRegister,
  letters: readonly Pick<LetterSummary, 'id' | 'brief'>[],
): Problem[] {
  const dated = new Map<string, Dated>([
    ...papers.flatMap(({ id, date }) => datedBy(id, date, 'kamerstukken.yaml')),
    ...letters.flatMap(({ id, brief }) => datedBy(id, brief.date?.is, `${id}/brief.yaml`)),
  ]);
  return value.flatMap((series, index) => {
    const placed = papersOf(series, index);
    return [
      ...placed.flatMap((paper) => elsewhere(paper)),
      ...placed.flatMap((paper) => contradicted(paper, dated.get(paper.id))),
      ...outOfOrder(placed),
    ].map(({ path, ...said }) => ({ ...place(path), ...said }));
  });
}

/** A date that another file gives, and which file. */
interface Dated {
  date: string;
  file: string;
}

const datedBy = (id: string, date: string | undefined, file: string): [string, Dated][] =>
  date === undefined ? [] : [[id, { date, file }]];

const papersOf = ({ dossier, groups }: Series, index: number): Placed[] =>
  groups.flatMap(({ papers }, group) =>
    papers.map(({ id, date }, at) => ({
      ...{ id, date, dossier },
      path: [index, 'groups', group, 'papers', at],
    })),
  );

type Fault = Pick<Problem, 'message' | 'remedy'> & { path: PropertyKey[] };

function elsewhere({ id, dossier, path }: Placed): Fault[] {
  if (dossierOf(id) === dossier) return [];
  const message = `Unexpected ${id}, expected a paper of dossier ${dossier}`;
  return [{ path: [...path, 'id'], message, remedy: 'Correct the id, or the dossier.' }];
}

/** A date stands in one place, or in two that agree. */
function contradicted({ date, path }: Placed, known: Dated | undefined): Fault[] {
  if (date === undefined || known === undefined || date.startsWith(known.date)) return [];
  const message = `Unexpected ${date}, expected ${known.date} as in ${known.file}`;
  const remedy = 'Correct one of the two, by the source that it has.';
  return [{ path: [...path, 'date'], message, remedy }];
}

/** Papers of one dossier are numbered as they come: a later number has no earlier date. */
function outOfOrder(papers: readonly Placed[]): Fault[] {
  const sorted = papers.toSorted((a, b) => byNumber(a.id, b.id));
  let last: Placed | undefined;
  return sorted.flatMap((paper, index): Fault[] => {
    if (paper.id === sorted[index - 1]?.id) {
      const message = `Unexpected second ${paper.id}, expected each paper once`;
      return [
        { path: [...paper.path, 'id'], message, remedy: 'Take it out in one of the places.' },
      ];
    }
    if (paper.date === undefined) return [];
    const before = last;
    last = paper;
    if (before?.date === undefined || before.date <= paper.date) return [];
    const message = `Unexpected ${paper.date}, expected a date after ${before.date}, that of ${before.id}`;
    return [
      {
        path: [...paper.path, 'date'],
        message,
        remedy: 'Correct the date, or the number, by its source.',
      },
    ];
  });
}
