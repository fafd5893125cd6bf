import type { Problem } from '../../problem/problem.ts';
import { occurrences, occursIn } from '../../text/quotes.ts';
import { type Letter, partsInOrder, type Section, unitsOf, wordsOf } from '../model.ts';
import { fieldAt, type LetterPlaces, type ReadLetter } from '../places.ts';

/**
 * Every quote of the frontmatter is words of the section, within one text or the heading; every
 * quote of the summary is words of the letter, within one text.
 */
export function checkQuotes({ letter, places }: ReadLetter): Problem[] {
  const sections = partsInOrder(letter);
  return [
    ...checkSummary(letter.brief, sections, places),
    ...sections.flatMap((section) => [
      ...checkFacts(section, places),
      ...checkNotes(section, places),
    ]),
  ];
}

function checkSummary(
  { summary }: Letter['brief'],
  sections: readonly Section[],
  places: LetterPlaces,
): Problem[] {
  const texts = sections.flatMap(unitsOf).map(({ text }) => text);
  return summary.flatMap(({ quotes }, sentence) =>
    quotes.flatMap((quote, index) =>
      texts.some((text) => occursIn(quote, text))
        ? []
        : [lacking(places.brief(['summary', sentence, 'quotes', index]), quote, 'letter')],
    ),
  );
}

function checkFacts(section: Section, places: LetterPlaces): Problem[] {
  const texts = unitsOf(section).map(({ text }) => text);
  return (['facts', 'events', 'amounts'] as const).flatMap((field) =>
    section[field].flatMap(({ quote }, index) =>
      texts.some((text) => occursIn(quote, text))
        ? []
        : [lacking(fieldAt(places, section.id, [field, index, 'quote']), quote)],
    ),
  );
}

/** A note on words that occur more than once says which of them it is on. */
function checkNotes(section: Section, places: LetterPlaces): Problem[] {
  const placed = new Set(section.notes.map(({ note }) => note));
  const notes = places.sections.get(section.id)?.notes ?? [];
  return notes.flatMap((note, index) => {
    const at = fieldAt(places, section.id, ['notes', index, 'quote']);
    if (!placed.has(note)) return [lacking(at, note.quote)];
    const count = wordsOf(section).flatMap((text) => occurrences(note.quote, text)).length;
    if (count < 2 || note.occurrence !== undefined) return [];
    const message = `Unexpected quote "${note.quote}" that stands ${count} times, expected which of them`;
    const remedy = `Add occurrence: 1 to ${count}, or quote more words.`;
    return [{ ...at, message, remedy }];
  });
}

const lacking = (
  at: Pick<Problem, 'file' | 'line' | 'field'>,
  quote: string,
  where: 'letter' | 'section' = 'section',
): Problem => ({
  ...at,
  message: `Unexpected quote "${quote}", expected whole words of the ${where}`,
  remedy: `Copy the words from the text of the ${where}, from one paragraph.`,
});
