import type { KamerstukId } from './id.ts';

/** Which house of the States General: I is the Eerste Kamer (Senate), II the Tweede Kamer. */
export type Chamber = 'I' | 'II';

/**
 * What a reference points at:
 * - `paper`: one paper ("27 925, nr. 637");
 * - `joint`: a paper filed under several dossiers ("29 521 en 33 694, nr. 363");
 * - `list`: several papers of one dossier ("27 925, nrs. 570 en 597").
 * @public
 */
export type ReferenceKind = 'paper' | 'joint' | 'list';

/** One reference to one or more Kamerstukken, as found in a text. */
export interface Reference {
  /** Where it starts in the text: UTF-16 offset of its first character. */
  readonly start: number;
  /** Where it ends: UTF-16 offset just after its last character. */
  readonly end: number;
  /** The words it was written in, exactly `text.slice(start, end)`. */
  readonly text: string;
  /** Canonical ids in the order written; of a joint paper the first is the official one. */
  readonly ids: readonly KamerstukId[];
  readonly kind: ReferenceKind;
  /** The chamber as written; `I` also when a letter in place of a number tells it. */
  readonly chamber: Chamber | undefined;
  /** The session year in its canonical form, `2018/19`. */
  readonly sessionYear: string | undefined;
  /** Pages of the printed paper, as after "p." in the official form: `5`, `7-8`, `12, 13`. */
  readonly page: string | undefined;
}

/**
 * What a reference to anything in parliament points at: papers, or
 * - `dossier`: one or more dossiers without a number ("Kamerstukken 34 538 en 35 125");
 * - `aanhangsel`: questions answered ("Aanhangsel Handelingen II 2018/19, nr. 3911");
 * - `handelingen`: items of a day ("Handelingen II 2015/16, nr. 60, item 8").
 */
export type AnyKind = ReferenceKind | 'dossier' | 'aanhangsel' | 'handelingen';

/** One reference to anything in parliament; what its ids are depends on its kind. */
export interface AnyReference extends Omit<Reference, 'kind' | 'ids'> {
  /**
   * In the order written: ids of papers (`27925-637`), of dossiers (`36410-V`), of the Aanhangsel
   * (`ah-tk-20182019-3911`) or of the Handelingen (`h-tk-20152016-60-8`).
   */
  readonly ids: readonly string[];
  readonly kind: AnyKind;
}
