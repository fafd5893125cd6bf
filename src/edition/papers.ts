import { assertNoProblems, type Problem } from '../schemas/problem.ts';
import { type Dossier, kamerstukkenSchema, type Paper } from '../schemas/kamerstukken.ts';
import { type Located, locateYaml } from '../schemas/yaml.ts';
import { spacedDossier } from './address.ts';
import type { EntryData } from './entries.ts';
import type { Paragraph, Section, Span } from './model.ts';
import { repeatedIds } from './repeated.ts';
import { inOrder, type Passage, passageQuoting, passagesCiting, withNew } from './passages.ts';

/** A paper that the letters cite, with every passage that deals with it. */
export interface PaperEntry {
  data: Paper;
  /** Every canonical id, the official one first. */
  ids: string[];
  dossier: Dossier;
  href: string;
  /** Forms in which the letters cite it, each once, in order. */
  spellings: string[];
  /** Passages that cite its number, name it by its date, or answer it in other words. */
  passages: Passage[];
}

/** Address of a paper: `/kamerstukken/27925-623/`. */
export const paperHref = (id: string): string => `/kamerstukken/${id}/`;

/** Dossier of a paper: `34775-V` of `34775-V-20`. */
export const dossierOf = (id: string): string => id.slice(0, id.lastIndexOf('-'));

/** `kamerstukken.yaml`, checked. */
export type PaperRegister = Located<{ dossiers: Dossier[]; papers: Paper[] }>;

/** Reads the register of papers. @throws ContentError, also for a paper without a dossier. */
export function readPapers(yaml: string): PaperRegister {
  const located = locateYaml(kamerstukkenSchema, yaml, { file: 'content/kamerstukken.yaml' });
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

/** Finds what the sections say of a paper. */
export function buildPaper(
  data: Paper,
  dossier: Dossier,
  sections: readonly Section[],
  instruments: readonly EntryData<'rechtsbronnen'>[],
): PaperEntry {
  const ids = [data.id, ...data.alsoFiledAs];
  const cited = passagesCiting(sections, 'kamerstuk', ids);
  const byDate = instruments.filter(({ kamerstuk }) => kamerstuk === data.id).map(({ id }) => id);
  const inWords = [...passagesCiting(sections, 'rechtsbron', byDate), ...answers(data, sections)];
  return {
    ...{ data, ids, dossier, href: paperHref(data.id) },
    spellings: [...new Set(cited.map(({ paragraph, span }) => wordsAt(paragraph, span)))],
    passages: inOrder(withNew(cited, inWords), sections),
  };
}

const wordsAt = ({ text }: Paragraph, { start, end }: Span): string => text.slice(start, end);

function answers({ answers }: Paper, sections: readonly Section[]): Passage[] {
  return answers.flatMap(({ section: id, quote }) => {
    const section = sections.find((candidate) => candidate.id === id);
    return (section && passageQuoting(section, quote)) ?? [];
  });
}

/** Number of a paper as papers print it: `27 925, nr. 637`, `34 775 V, nr. 20`, `35 125, C`. */
export function formatId(id: string): string {
  const number = id.slice(id.lastIndexOf('-') + 1);
  const word = /^\d/u.test(number) ? 'nr.\u00a0' : '';
  return `${spacedDossier(dossierOf(id))}, ${word}${number}`;
}
