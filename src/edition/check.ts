import type { Problem } from '../schemas/problem.ts';
import { checkFigures } from './check-figures.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkReferences } from './check-references.ts';
import type { Letter, Section } from './model.ts';
import { placeNotes } from './notes.ts';
import type { PaperRegister } from './papers.ts';

/** Ids that links may lead to. */
interface Known {
  kamerstuk: ReadonlySet<string>;
  rechtsbron: ReadonlySet<string>;
}

/** Everything in a letter that the build must not publish, each with file, line and field. */
export function checkLetter(letter: Letter, known: Known): Problem[] {
  const sections = [letter.opening, ...letter.sections, letter.signatures];
  return [
    ...checkNumbers(letter),
    ...sections.flatMap(checkQuotes),
    ...sections.flatMap(checkFigures),
    ...sections.flatMap((section) => checkLinks(section, known)),
    ...checkReferences(letter),
  ];
}

/** Every quote of the frontmatter stands in the section, within one paragraph or the heading. */
function checkQuotes(section: Section): Problem[] {
  const texts = section.paragraphs.map(({ text }) => text);
  const quoting = { ...section.fields, facts: section.facts, amounts: section.amounts };
  const placed = new Set(placeNotes(section).map(({ note }) => note));
  return [
    ...(['facts', 'amounts', 'peopleInNeed'] as const).flatMap((field) =>
      (quoting[field] ?? []).flatMap(({ quote }, index) =>
        texts.some((text) => text.includes(quote)) ? [] : [lacking(section, field, index, quote)],
      ),
    ),
    ...section.notes.flatMap((note, index) =>
      placed.has(note) ? [] : [lacking(section, 'notes', index, note.quote)],
    ),
  ];
}

const lacking = (section: Section, field: string, index: number, quote: string): Problem => ({
  ...section.place([field, index, 'quote']),
  message: `Unexpected quote "${quote}", expected words of the section`,
  remedy: 'Copy the words from the text of the section, from one paragraph.',
});

/** Every link leads to an entry of a register. */
function checkLinks(section: Section, known: Known): Problem[] {
  return section.paragraphs.flatMap(({ number, line, references }) =>
    references.flatMap(({ scheme, ids, text }) =>
      ids
        .filter((id) => !known[scheme].has(id))
        .map((id) => ({
          file: section.place([]).file,
          line,
          message: `Unexpected ${scheme} ${id} ("${text}", alinea ${number}), expected an id of the register`,
          remedy: `Add it to content/${scheme === 'kamerstuk' ? 'kamerstukken' : 'rechtsbronnen'}.yaml, or correct the link through "readings" in brief.yaml.`,
        })),
    ),
  );
}

/** Passages that the register of papers quotes stand in the section that it names. */
export function checkAnswers(
  { value, place }: PaperRegister,
  sections: readonly Section[],
): Problem[] {
  return value.papers.flatMap(({ answers }, paper) =>
    answers.flatMap(({ section: id, quote }, index) => {
      const section = sections.find((candidate) => candidate.id === id);
      if (section?.paragraphs.some(({ text }) => text.includes(quote))) return [];
      const field = section === undefined ? 'section' : 'quote';
      return [
        {
          ...place(['papers', paper, 'answers', index, field]),
          message: section
            ? `Unexpected quote "${quote}", expected words of ${id}`
            : `Unexpected section "${id}", expected one of a letter's outline`,
          remedy: section
            ? 'Copy the words from the text of the section, from one paragraph.'
            : 'Write <letter>/<collection>/<slug> of brief.yaml.',
        },
      ];
    }),
  );
}
