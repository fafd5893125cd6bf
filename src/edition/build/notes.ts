import { slugOf } from '../../dutch/fold.ts';
import type { Note } from '../../schemas/letter/note.ts';
import { occurrences } from '../../text/quotes.ts';
import { type PlacedNote, type Section, unitsOf } from '../model.ts';

/** What notes are laid on: a heading and the texts under it. */
type Annotated = Pick<Section, 'slug' | 'title' | 'blocks' | 'footnotes'>;

/** A note in its place, before the letter has given it a label. */
type Unlabelled = Omit<PlacedNote, 'label'>;

/** Finds the place of each note, in the order of the text; one whose words it lacks is left out. */
export function placeNotes(section: Annotated, notes: readonly Note[]): Unlabelled[] {
  const units = unitsOf(section);
  const texts = [section.title, ...units.map(({ text }) => text)];
  const placed: (Unlabelled & { index: number })[] = [];
  for (const note of notes) {
    const found = findOccurrence(texts, note);
    if (found === undefined) continue;
    const name = `noot-${section.slug}-${slugOf(note.quote)}`;
    const id = freeId(name, note.occurrence ?? 1, placed);
    const unit = units[found.text - 1]?.id;
    placed.push({ note, id, unit, offset: found.end, index: found.text });
  }
  return placed
    .sort((a, b) => a.index - b.index || a.offset - b.offset)
    .map(({ note, id, unit, offset }) => ({ note, id, unit, offset }));
}

/** The id with the number of the occurrence, from the second; or the next that no note has. */
function freeId(id: string, number: number, taken: readonly Unlabelled[]): string {
  const numbered = number === 1 ? id : `${id}-${number}`;
  return taken.some((other) => other.id === numbered) ? freeId(id, number + 1, taken) : numbered;
}

/** Gives notes their labels through a letter: `a` to `z`, then `aa`, `ab`. */
export function noteLabeller(): (note: Unlabelled) => PlacedNote {
  let count = 0;
  return (note) => ({ ...note, label: labelOf(count++) });
}

const labelOf = (index: number): string =>
  (index < 26 ? '' : labelOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

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
