import type { Problem } from '../problem/problem.ts';
import type { Note } from '../schemas/letter/note.ts';
import type { Located } from '../yaml/read.ts';
import type { Letter } from './model.ts';

/** Gives the place of the field at a path. */
type PlaceOf = Located<unknown>['place'];

/** Where a section stands in its file. */
export interface SectionPlaces {
  file: string;
  field: PlaceOf;
  /** Line on which each block and footnote starts, by its id. */
  lines: Readonly<Record<string, number>>;
  /** The editors' notes in the order of the frontmatter, also those whose words are not found. */
  notes: readonly Note[];
}

/** Where what a letter says stands in its files, for messages; no part of the model. */
export interface LetterPlaces {
  /** Fields of `brief.yaml`. */
  brief: PlaceOf;
  /** By the id of the section. */
  sections: ReadonlyMap<string, SectionPlaces>;
}

/** A letter as its files give it, and where they do. */
export interface ReadLetter {
  letter: Letter;
  places: LetterPlaces;
}

/** Place of a field in the frontmatter of a section. */
export const fieldAt = (places: LetterPlaces, section: string, path: PropertyKey[]): Place =>
  places.sections.get(section)?.field(path) ?? { file: section };

/** Line of the file on which a block or footnote of a section starts. */
export function lineAt(places: LetterPlaces, section: string, unit: string): Place {
  const { file = section, lines = {} } = places.sections.get(section) ?? {};
  return { file, line: lines[unit] };
}

/** Where a problem is. */
type Place = Pick<Problem, 'file' | 'line' | 'field'>;
