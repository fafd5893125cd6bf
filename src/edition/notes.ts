import type { Note } from '../schemas/note.ts';
import { placesOf } from './quotes.ts';

/** A note and the place in its section behind which its mark stands. */
export interface PlacedNote {
  note: Note;
  /** Fragment of the note, the same on every page: `noot-trainingsmissie-1`. */
  id: string;
  /** Letter that marks it in its section: `a`. */
  label: string;
  /** Index of the paragraph in the section; undefined for a note on the heading. */
  paragraph: number | undefined;
  /** Offset in the text of the paragraph or heading right after the quoted words. */
  offset: number;
}

/** What notes are laid on: a heading and the paragraphs under it. */
interface Annotated {
  slug: string;
  title: string;
  /** Texts of the paragraphs. */
  paragraphs: readonly string[];
  notes: readonly Note[];
}

/** Finds the place of each note; one whose words the section lacks is left out. */
export function placeNotes({ slug, title, paragraphs, notes }: Annotated): PlacedNote[] {
  const texts = [title, ...paragraphs];
  return notes.flatMap((note, index) => {
    const found = findOccurrence(texts, note);
    if (found === undefined) return [];
    const paragraph = found.text === 0 ? undefined : found.text - 1;
    return [
      {
        note,
        id: `noot-${slug}-${index + 1}`,
        label: letterOf(index),
        paragraph,
        offset: found.end,
      },
    ];
  });
}

/** `a` to `z`, then `aa`, `ab`. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

function findOccurrence(texts: readonly string[], { quote, occurrence }: Note) {
  let left = occurrence ?? 1;
  for (const [text, words] of texts.entries()) {
    for (const at of placesOf(quote, words)) {
      left -= 1;
      if (left === 0) return { text, end: at + quote.length };
    }
  }
  return undefined;
}
