import type { z } from 'zod';
import { assertNoProblems, type Problem } from '../../problem/problem.ts';
import {
  type Dossier,
  kamerstukkenSchema,
  type Paper,
} from '../../schemas/register/kamerstukken.ts';
import { type Located, locateYaml } from '../../yaml/read.ts';
import { repeatedIds } from '../../yaml/repeated.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import { dossierOf, printedId } from '../../kamerstuk/index.ts';
import { paperHref } from '../../addresses/address.ts';
import { type Citing, type Passage, unitOf, withNew, type SectionIndex } from './passages.ts';
import { quotedIn } from '../model.ts';
import type { EntryData } from './entries.ts';

/** A paper that the letters cite, with every passage that deals with it. */
export interface PaperEntry {
  data: Paper;
  /** Every canonical id, the official one first. */
  ids: string[];
  dossier: Dossier;
  href: string;
  /** Forms in which the letters cite it, each once, in order. */
  spellings: string[];
  /** Passages that cite it, by its number or by its date. */
  cited: Passage[];
  /** Passages on its subject that do not cite it: a choice of the editors. */
  related: Passage[];
}

/** Every passage that has to do with a paper: those that cite it, then those on its subject. */
export const passagesOn = ({
  cited,
  related,
}: Pick<PaperEntry, 'cited' | 'related'>): Passage[] => [...cited, ...related];

/** `kamerstukken.yaml`, checked. */
export type PaperRegister = Located<z.output<typeof kamerstukkenSchema>>;

/** Reads the register of papers. @throws ContentError, also for a paper without a dossier. */
export function readPapers(yaml: string, file: string): PaperRegister {
  const located = locateYaml(kamerstukkenSchema, yaml, { file });
  const { dossiers, papers } = located.value;
  const named = dossiers.map(({ id }, index) => ({ id, path: ['dossiers', index, 'id'] }));
  assertNoProblems([
    ...repeatedIds(named, located.place),
    ...repeatedIds(papers.flatMap(idsOf), located.place),
    ...withoutDossier(located),
  ]);
  return located;
}

const idsOf = ({ id, alsoFiledAs }: Paper, index: number) => [
  { id, path: ['papers', index, 'id'] },
  ...alsoFiledAs.map((id, at) => ({ id, path: ['papers', index, 'alsoFiledAs', at] })),
];

function withoutDossier({ value: { dossiers, papers }, place }: PaperRegister): Problem[] {
  const known = new Set(dossiers.map(({ id }) => id));
  return papers.flatMap(({ id }, index): Problem[] => {
    if (known.has(dossierOf(id))) return [];
    const message = `Unexpected dossier ${dossierOf(id)}, expected one of the list of dossiers`;
    const remedy = 'Add it to the list of dossiers, or correct the id.';
    return [{ ...place(['papers', index, 'id']), message, remedy }];
  });
}

/** What the passages of a paper are found with. */
interface Found {
  places: SectionIndex;
  citing: Citing;
  /** Resolutions, articles and letters that are named by their date. */
  instruments: readonly EntryData<'rechtsbronnen'>[];
}

/** Finds what the letters say of a paper. */
export function buildPaper(data: Paper, dossier: Dossier, found: Found): PaperEntry {
  const ids = [data.id, ...data.alsoFiledAs];
  const byNumber = found.citing('kamerstuk', ids);
  const byDate = found.instruments.filter(({ kamerstuk }) => kamerstuk === data.id);
  const cited = withNew(
    byNumber,
    found.citing(
      'rechtsbron',
      byDate.map(({ id }) => id),
    ),
  );
  const related = data.related.flatMap(({ section: id, quote }) => {
    const section = found.places.byId.get(id);
    return (section && quotedIn(section, quote)) ?? [];
  });
  return {
    ...{ data, ids, dossier, href: paperHref(data.id) },
    spellings: [...new Set(byNumber.map(({ text, span }) => text.slice(span.start, span.end)))],
    cited: found.places.inOrder(cited),
    related: found.places.inOrder(related),
  };
}

/** Number of a paper as readers see it, with no-break spaces: `27 925, nr. 637`, `35 125, C`. */
export const formatId = (id: string): string => unbroken(printedId(id));

/** Papers that are cited in a text that has one of some passages, in the order of the register. */
export function papersBeside(
  papers: readonly PaperEntry[],
  passages: readonly Passage[],
): PaperEntry[] {
  const texts = new Set(passages.map(unitOf));
  return papers.filter(({ cited }) => cited.some((passage) => texts.has(unitOf(passage))));
}

/** The motions among papers. */
export const motionsAmong = (papers: readonly PaperEntry[]): PaperEntry[] =>
  papers.filter(({ data }) => data.kind === 'motie');

/** Orders ids as a reader does: 27925-92 stands before 27925-623. */
export const byNumber = (a: string, b: string): number =>
  a.localeCompare(b, 'nl', { numeric: true });
