import { dossierOf } from '../../kamerstuk/index.ts';
import type { Dossier } from '../../schemas/register/kamerstukken.ts';
import { type LetterSummary, partsInOrder, type Passage, type SectionSummary } from '../model.ts';
import type { PaperEntry } from './papers.ts';
import type { Mentions } from './passages.ts';

/**
 * The dossiers that have a page: those of the published letters and of the papers that these cite,
 * those that they cite without a paper, and any other of which the editors know a source.
 */
export function dossiersOf(
  dossiers: readonly Dossier[],
  papers: readonly PaperEntry[],
  letters: readonly LetterSummary[],
): Dossier[] {
  const own = letters.flatMap(({ dossier, brief }): Dossier[] => [
    ...brief.dossiers,
    { id: dossier },
  ]);
  const alone = letters
    .flatMap(partsInOrder<SectionSummary>)
    .flatMap(({ dossiers }) => dossiers.map((id) => ({ id })));
  const used = new Set([
    ...papers.flatMap(({ ids }) => ids.map(dossierOf)),
    ...[...own, ...alone].map(({ id }) => id),
  ]);
  const known = dossiers.filter(({ id, source }) => source !== undefined || used.has(id));
  const byId = new Map<string, Dossier>();
  for (const dossier of [...known, ...own, ...alone])
    if (!byId.has(dossier.id)) byId.set(dossier.id, dossier);
  return [...byId.values()];
}

const DOSSIER = 'dossier:';

/** The passages of all mentions that cite a dossier alone, by its id. */
export const passagesOfDossiers = (mentions: Mentions): Record<string, Passage[]> =>
  Object.fromEntries(
    Object.entries(mentions).flatMap(([key, passages]) =>
      key.startsWith(DOSSIER) ? [[key.slice(DOSSIER.length), passages]] : [],
    ),
  );
