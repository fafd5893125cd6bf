import { paperHref } from '../../addresses/address.ts';
import { dossierOf, numberOf, officialUrl } from '../../kamerstuk/index.ts';
import type { Dossier } from '../../schemas/register/kamerstukken.ts';
import type { Series, SeriesKind } from '../../schemas/register/reeksen.ts';
import { byAge, type Edition, perEdition } from '../build/edition.ts';
import { byNumber, type PaperEntry } from '../build/papers.ts';
import type { Passage } from '../build/passages.ts';
import type { LetterSummary } from '../model.ts';
import { lettersWithIds, papersInDossier } from './lookups.ts';

/** A paper of a dossier: published here, cited here, or of a series that the editors know of. */
export interface DossierPaper {
  /** Its id in this dossier. */
  id: string;
  /** Day, month or year that is known of it. */
  date: string | undefined;
  /** What it does in a series; undefined for a paper of none. */
  kind: SeriesKind | undefined;
  /** What readers call it there: `artikel 100-brief`. */
  name: string | undefined;
  /** The letter, when it is published here. */
  letter: LetterSummary | undefined;
  /** The paper, when a letter cites it. */
  paper: PaperEntry | undefined;
  /** Where readers find it: its edition, its page here, or the official publication. */
  href: string;
  /** Letters that cite it, each with the place where it does so first, and how often. */
  citedBy: Citation[];
}

/** A letter that cites a paper. */
interface Citation {
  letter: LetterSummary;
  href: string;
  times: number;
}

/** A series, its papers in order. */
interface Ordered {
  series: Series;
  papers: SeriesPaper[];
}

/** A paper of a series. */
interface SeriesPaper {
  id: string;
  date: string | undefined;
  kind: SeriesKind;
  name: string;
}

const ordered = ({ groups }: Series): SeriesPaper[] =>
  groups
    .flatMap(({ kind, name, papers }) => papers.map(({ id, date }) => ({ id, date, kind, name })))
    .sort((a, b) => byNumber(a.id, b.id));

/** Every series of the edition, its papers in order; and each paper of one by its id. */
const inSeries = perEdition(({ series }) => {
  const all = series.map((one): Ordered => ({ series: one, papers: ordered(one) }));
  return {
    all,
    byPaper: new Map(
      all.flatMap((one) => one.papers.map((paper) => [paper.id, { ...one, paper }] as const)),
    ),
  };
});

/** The letters of each dossier, by the id that they have in it. */
const lettersIn = perEdition(({ letters }) =>
  Map.groupBy(
    letters.flatMap((letter) => {
      const others = letter.brief.dossiers
        .map(({ id }) => id)
        .filter((id) => id !== letter.dossier);
      const filed = others.map((dossier) => `${dossier}-${numberOf(letter.id)}`);
      return [letter.id, ...filed].map((id) => ({ id, letter }));
    }),
    ({ id }) => dossierOf(id),
  ),
);

/**
 * Gives the papers of a dossier in the order of their numbers, which is that in which they came:
 * published here, cited here, and of a series.
 */
export const dossierPapers = perEdition((edition) => {
  const made = new Map<string, DossierPaper[]>();
  return (dossier: string): DossierPaper[] => {
    const papers = made.get(dossier) ?? collect(edition, dossier);
    made.set(dossier, papers);
    return papers;
  };
});

function collect(edition: Edition, dossier: string): DossierPaper[] {
  const letters = new Map(
    lettersIn(edition)
      .get(dossier)
      ?.map(({ id, letter }) => [id, letter]),
  );
  const cited = new Map(papersInDossier(edition)(dossier).map(({ id, paper }) => [id, paper]));
  const { all, byPaper } = inSeries(edition);
  const known = all
    .filter(({ series }) => series.dossier === dossier)
    .flatMap(({ papers }) => papers.map(({ id }) => id));
  const ids = [...new Set([...letters.keys(), ...cited.keys(), ...known])].sort(byNumber);
  return ids.map((id) => {
    const [letter, paper, of] = [letters.get(id), cited.get(id), byPaper.get(id)?.paper];
    const dates = [letter?.brief.date?.is, of?.date, paper?.data.date, debatedOn(edition).get(id)];
    return {
      ...{ id, letter, paper, kind: of?.kind, name: of?.name },
      date: dates.find((date) => date !== undefined),
      href: hrefIn({ id, letter, paper }),
      citedBy: citations(paper?.cited ?? [], edition),
    };
  });
}

const hrefIn = ({ id, letter, paper }: Pick<DossierPaper, 'id' | 'letter' | 'paper'>): string =>
  letter?.href ?? (paper ? paperHref(id) : officialUrl(id));

/** Days of the debates on letters that are published here, by the paper that tells of them. */
const debatedOn = perEdition(
  ({ letters }) =>
    new Map(
      letters.flatMap(({ brief }) =>
        brief.debates.map(({ report, date }) => [report, date] as const),
      ),
    ),
);

/** Which letters have passages, each with its first. */
const citations = (passages: readonly Passage[], edition: Edition): Citation[] =>
  [...Map.groupBy(passages, ({ letter }) => letter)].flatMap(([id, group]) => {
    const [letter] = lettersWithIds(edition)([id]);
    return letter && group[0] ? [{ letter, href: group[0].href, times: group.length }] : [];
  });

/** The series of a dossier, each with the sources that it rests on, each once. */
export const seriesOf = ({ series }: Edition, dossier: string) =>
  series
    .filter((one) => one.dossier === dossier)
    .map(({ title, groups }) => {
      const sources = groups.flatMap((group) => group.sources);
      return { title, sources: [...new Map(sources.map((one) => [one.url, one])).values()] };
    });

/** A dossier with its letters. */
interface DossierLetters extends Dossier {
  letters: LetterSummary[];
}

/** The letters by dossier, the dossier with the newest letter first, and in each the newest first. */
export function lettersByDossier({ letters, dossiers }: Edition): DossierLetters[] {
  const known = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const newestFirst = letters.toSorted((a, b) => sentBefore(b, a));
  return [...Map.groupBy(newestFirst, ({ dossier }) => dossier)].map(([id, group]) => ({
    ...(known.get(id) ?? { id }),
    letters: group,
  }));
}

/** Orders letters by date or, where one has none, by session year and number. */
function sentBefore(a: LetterSummary, b: LetterSummary): number {
  const [one, other] = [a.brief.date?.is, b.brief.date?.is];
  if (one !== undefined && other !== undefined && one !== other) return one < other ? -1 : 1;
  return byAge(a, b);
}

/** A paper next to a letter in its series. */
export interface Neighbour {
  /** How it stands to the letter. */
  is: 'previous' | 'decision' | 'nextDecision' | 'nextReport';
  paper: DossierPaper;
}

/**
 * What came before a letter in its series, and what after it: the one before of its kind, the
 * decision that a report is on, the next decision and the next report. Empty for a letter of none.
 */
export function aroundLetter(edition: Edition, { id }: Pick<LetterSummary, 'id'>): Neighbour[] {
  const found = inSeries(edition).byPaper.get(id);
  if (found === undefined) return [];
  const at = found.papers.findIndex((paper) => paper.id === id);
  const [before, after] = [found.papers.slice(0, at).toReversed(), found.papers.slice(at + 1)];
  const first = (papers: readonly SeriesPaper[], kind: SeriesKind) =>
    papers.find((paper) => paper.kind === kind)?.id;
  const around = {
    previous: first(before, found.paper.kind),
    decision: found.paper.kind === 'verslag' ? first(before, 'besluit') : undefined,
    nextDecision: first(after, 'besluit'),
    nextReport: first(after, 'verslag'),
  };
  const papers = new Map(
    dossierPapers(edition)(found.series.dossier).map((paper) => [paper.id, paper]),
  );
  return Object.entries(around).flatMap(([is, paper]) => {
    const known = papers.get(paper ?? '');
    return known ? [{ is: is as Neighbour['is'], paper: known }] : [];
  });
}
