import { locateBrief } from '../../../src/content-files/brief.ts';
import { buildLetter } from '../../../src/edition/build/letter.ts';
import type { Letter } from '../../../src/edition/model.ts';
import { contentFiles } from '../../../src/edition/read.ts';
import type { Subject } from '../../../src/output/citation/subject.ts';

/** Where the edition of the tests is published. */
export const SITE = new URL('https://leeseditie.example');

const files = contentFiles();
const file = 'content/27925-651/brief.yaml';

/** The first letter, without registers. */
export const letter: Letter = buildLetter({
  ...locateBrief(files.read(file) ?? '', file),
  ...files,
  folder: 'content/27925-651',
});

/** The section with a slug, as a subject of citation. */
export function sectionSubject(slug: string): Required<Pick<Subject, 'section'>> & Subject {
  const section = letter.sections.find((candidate) => candidate.slug === slug);
  if (section === undefined) throw new Error(`Unexpected absence of ${slug}`);
  return { letter, section };
}

/** A paragraph by its number through the letter, as a subject of citation. */
export function paragraphSubject(number: number): Subject {
  const paragraph = letter.paragraphs.find((candidate) => candidate.number === number);
  const section = [letter.opening, ...letter.sections].find(({ id }) => id === paragraph?.section);
  return { letter, section, paragraph };
}

/** Every subject of the letter: itself, each section, each paragraph. */
export const subjects: Subject[] = [
  { letter },
  ...letter.sections.map((section) => ({ letter, section })),
  ...letter.paragraphs.map(({ number }) => paragraphSubject(number)),
];
