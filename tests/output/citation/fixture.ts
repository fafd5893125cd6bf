import { partsInOrder, unitsOf } from '../../../src/edition/model.ts';
import type { Subject } from '../../../src/output/citation/subject.ts';
import { CITING, inventWhole, paper } from '../../edition/invented.ts';

/** Where the edition of the tests is published. */
export const SITE = new URL('https://leeseditie.example');

/** An edition of one letter, of which each section stands on other pages. */
const content = inventWhole({
  brief: {
    title: { is: 'voortgang van een proef' },
    date: { is: '2019-04-18' },
    signatories: [
      { office: 'De Minister van Proeven', name: 'P.R. Proef' },
      { office: 'De Minister van Toetsen', name: 'A.Th.B. Toets-Keur' },
    ],
  },
  sections: [
    { title: 'Deel 1', collection: 'politieke-context', text: '' },
    { title: 'Training', level: 3, page: 2, text: 'De training is begonnen.' },
    { title: 'Deel 2', page: 3, text: '' },
    { title: 'Mandaat', level: 3, text: '' },
    { title: 'Mandaat in Irak', level: 4, slug: 'mandaat-irak', text: `Zie ${CITING}.` },
    {
      ...{ title: 'Financiën', level: 3, collection: 'financien' },
      text: 'Het kost <Page number={4} />veel.',
    },
  ],
  papers: [paper()],
});

/** The edition of it. */
export const { edition } = content;

/** The letter. */
export const letter = content.letterOf(edition.letters[0]?.id ?? '');

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
