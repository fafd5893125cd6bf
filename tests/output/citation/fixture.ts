import { getEdition } from '../../../src/edition/read.ts';
import { type Letter, partsInOrder, unitsOf } from '../../../src/edition/model.ts';
import type { Subject } from '../../../src/output/citation/subject.ts';

/** Where the edition of the tests is published. */
export const SITE = new URL('https://leeseditie.example');

const first = getEdition().letters.find(({ id }) => id === '27925-651');
if (!first) throw new Error('Unexpected absence of 27925-651');

/** The first letter. */
export const letter: Letter = first;

/** The section with a slug, as a subject of citation. */
export function sectionSubject(slug: string): Required<Pick<Subject, 'section'>> & Subject {
  const section = letter.sections.find((candidate) => candidate.slug === slug);
  if (section === undefined) throw new Error(`Unexpected absence of ${slug}`);
  return { letter, section };
}

/** Each block of the letter, as a subject of citation. */
const unitSubjects: Subject[] = partsInOrder(letter).flatMap((section) =>
  unitsOf(section).map((unit) => ({ letter, section, unit })),
);

/** A paragraph by its number through the letter, as a subject of citation. */
export function paragraphSubject(number: number): Subject {
  const subject = unitSubjects.find(({ unit }) => unit?.id === `alinea-${number}`);
  if (subject === undefined) throw new Error(`Unexpected absence of alinea ${number}`);
  return subject;
}

/** Every subject of the letter: itself, each section, each paragraph. */
export const subjects: Subject[] = [
  { letter },
  ...letter.sections.map((section) => ({ letter, section })),
  ...unitSubjects,
];
