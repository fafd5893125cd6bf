import type { Problem } from '../../problem/problem.ts';
import { checkAmounts } from './amounts.ts';
import { checkFigures } from './figures.ts';
import { checkNumbers } from './numbering.ts';
import { checkReferences } from './references.ts';
import { checkSection, type SectionRules } from './section.ts';
import { checkWording } from './wording.ts';
import type { Letter, Section } from '../model.ts';
import { nameFinder } from '../../text/names.ts';
import { placeNotes } from '../build/notes.ts';
import { occurrences, occursIn } from '../../text/quotes.ts';

/** Ids that links may lead to, and what sections may say. */
interface Known extends SectionRules {
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
    ...sections.flatMap(checkWording),
    ...sections.flatMap((section) => checkSection(section, known)),
    ...checkAmounts(letter),
    ...sections.flatMap((section) => checkLinks(section, known)),
    ...checkReferences(letter),
    ...checkEnglish(letter),
  ];
}

/** Every phrase that the editors list as English stands in the letter. */
function checkEnglish({ brief, place, opening, sections, paragraphs }: Letter): Problem[] {
  const find = nameFinder(brief.english.map((phrase) => [phrase, phrase] as const));
  const titles = [opening, ...sections].map(({ title }) => title);
  const texts = [...titles, ...paragraphs.map(({ text }) => text)];
  const found = new Set(texts.flatMap((text) => find(text).map(({ of }) => of)));
  return brief.english.flatMap((phrase, index) =>
    found.has(phrase)
      ? []
      : [
          {
            ...place(['english', index]),
            message: `Unexpected phrase "${phrase}", expected whole words of the letter`,
            remedy: 'Copy them from the letter, or take the phrase out.',
          },
        ],
  );
}

/** Every quote of the frontmatter stands in the section, within one paragraph or the heading. */
function checkQuotes(section: Section): Problem[] {
  const texts = section.paragraphs.map(({ text }) => text);
  const quoting = { ...section.fields, facts: section.facts, amounts: section.amounts };
  const placed = new Set(placeNotes(section).map(({ note }) => note));
  return [
    ...(['facts', 'amounts', 'peopleInNeed'] as const).flatMap((field) =>
      (quoting[field] ?? []).flatMap(({ quote }, index) =>
        texts.some((text) => occursIn(quote, text)) ? [] : [lacking(section, field, index, quote)],
      ),
    ),
    ...section.notes.flatMap((note, index) =>
      placed.has(note)
        ? uncounted(section, index, [section.title, ...texts])
        : [lacking(section, 'notes', index, note.quote)],
    ),
  ];
}

/** A note on words that stand more than once says which of them it is on. */
function uncounted(section: Section, index: number, texts: readonly string[]): Problem[] {
  const { quote = '', occurrence } = section.notes[index] ?? {};
  const count = texts.flatMap((text) => occurrences(quote, text)).length;
  if (count < 2 || occurrence !== undefined) return [];
  const message = `Unexpected quote "${quote}" that stands ${count} times, expected which of them`;
  const remedy = `Add occurrence: 1 to ${count}, or quote more words.`;
  return [{ ...section.place(['notes', index, 'quote']), message, remedy }];
}

const lacking = (section: Section, field: string, index: number, quote: string): Problem => ({
  ...section.place([field, index, 'quote']),
  message: `Unexpected quote "${quote}", expected whole words of the section`,
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
          remedy: UNKNOWN[scheme],
        })),
    ),
  );
}

const UNKNOWN = {
  kamerstuk: 'Add it to kamerstukken.yaml, or correct the link through "readings" in brief.yaml.',
  rechtsbron:
    'Add it to rechtsbronnen.yaml; if the import did not write the link so, import again.',
} as const;
