import { slugOf } from '../../dutch/fold.ts';
import { ui } from '../../interface/index.ts';
import { type Note, noteKinds } from '../../schemas/letter/note.ts';
import { pageOf } from '../../addresses/address.ts';
import type { Letter } from '../model.ts';
import { occurrences } from '../../text/quotes.ts';

/** A note and the place in its section behind which its mark stands. */
export interface PlacedNote {
  note: Note;
  /**
   * Fragment of the note, the same on every page and whatever notes are added:
   * `noot-hervormingen-kar-mop`.
   */
  id: string;
  /** Index of the paragraph in the section; undefined for a note on the heading. */
  paragraph: number | undefined;
  /** Offset in the text of the paragraph or heading right after the quoted words. */
  offset: number;
}

/** A placed note with the letter that marks it, which runs on through the letter: `a`, `ab`. */
export type LabelledNote = PlacedNote & { label: string };

/** What notes are laid on: a heading and the paragraphs under it. */
interface Annotated {
  slug: string;
  title: string;
  paragraphs: readonly { text: string }[];
  notes: readonly Note[];
}

/** Finds the place of each note, in the order of the text; one whose words it lacks is left out. */
export function placeNotes({ slug, title, paragraphs, notes }: Annotated): PlacedNote[] {
  const texts = [title, ...paragraphs.map(({ text }) => text)];
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const found = findOccurrence(texts, note);
    if (found === undefined) continue;
    const id = freeId(`noot-${slug}-${slugOf(note.quote)}`, note.occurrence ?? 1, placed);
    const paragraph = found.text === 0 ? undefined : found.text - 1;
    placed.push({ note, id, paragraph, offset: found.end });
  }
  return placed.sort((a, b) => (a.paragraph ?? -1) - (b.paragraph ?? -1) || a.offset - b.offset);
}

/** The id with the number of the occurrence, from the second; or the next that no note has. */
function freeId(id: string, number: number, taken: readonly PlacedNote[]): string {
  const numbered = number === 1 ? id : `${id}-${number}`;
  return taken.some((other) => other.id === numbered) ? freeId(id, number + 1, taken) : numbered;
}

/** The notes of a letter by the id of their section, labelled through the whole letter. */
export function letterNotes({
  opening,
  sections,
}: Pick<Letter, 'opening' | 'sections'>): ReadonlyMap<string, readonly LabelledNote[]> {
  let count = 0;
  const label = (note: PlacedNote) => ({ ...note, label: letterOf(count++) });
  return new Map(
    [opening, ...sections].map((section) => [section.id, placeNotes(section).map(label)]),
  );
}

/** The notes of a letter by what they are for, each with its address beside the words that it is on. */
export function notesByKind(
  { opening, sections }: Pick<Letter, 'opening' | 'sections'>,
  notes: ReadonlyMap<string, readonly LabelledNote[]>,
) {
  const placed = [opening, ...sections].flatMap((section) =>
    (notes.get(section.id) ?? []).map(({ note, id, label }) => ({
      ...{ note, label, section },
      href: `${pageOf(section)}#${id}`,
    })),
  );
  return noteKinds
    .map((kind) => ({
      title: ui.account.noteKinds[kind],
      notes: placed.filter(({ note }) => note.kind === kind),
    }))
    .filter((group) => group.notes.length > 0);
}

/** `a` to `z`, then `aa`, `ab`. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

function findOccurrence(texts: readonly string[], { quote, occurrence }: Note) {
  let left = occurrence ?? 1;
  for (const [text, words] of texts.entries()) {
    for (const at of occurrences(quote, words)) {
      left -= 1;
      if (left === 0) return { text, end: at + quote.length };
    }
  }
  return undefined;
}
