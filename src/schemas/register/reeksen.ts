import { z } from 'zod';
import { sourceSchema } from '../source.ts';
import { day, dossierId, kamerstukId, slug, text } from '../text.ts';

/** Papers of one kind in a series, and where they were found. */
const groupSchema = z.strictObject({
  /** What they do: report on what was decided, decide, or tell of a debate on these. */
  kind: z.enum(['verslag', 'besluit', 'debat']),
  /** What readers call one of them, in Dutch: `artikel 100-brief`. */
  name: text,
  /** Where it was read which papers these are, and when they were sent. */
  sources: z.array(sourceSchema).min(1),
  /** The papers, by number. */
  papers: z
    .array(
      z.strictObject({
        /** Canonical id: `27925-637`. */
        id: kamerstukId,
        /** Its date, where a source gives one; that of a letter published here stands in its `brief.yaml`. */
        date: day.optional(),
      }),
    )
    .min(1),
});

/** Papers of a dossier that follow each other on one subject, as far as known. */
const seriesSchema = z.strictObject({
  /** Name of the series in the code of pages, for ever once published. */
  id: slug,
  /** Dossier that its papers are numbered in. */
  dossier: dossierId,
  /** What its papers are about, in the editors' words, in Dutch. */
  title: text,
  /** The papers, a group a kind. */
  groups: z.array(groupSchema).min(1),
});
export type Series = z.output<typeof seriesSchema>;
export type SeriesKind = Series['groups'][number]['kind'];

/**
 * `reeksen.yaml`: what came before a letter and after it. Its papers need not be cited: readers see
 * them as what the editors found, as far as known.
 */
export const reeksenSchema = z.array(seriesSchema);
