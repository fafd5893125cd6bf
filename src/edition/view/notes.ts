import { pageOf } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import { noteKinds } from '../../schemas/letter/note.ts';
import { type Letter, partsInOrder } from '../model.ts';

/** The notes of a letter by what they are for, each with its address beside the words that it is on. */
export function notesByKind(letter: Letter) {
  const placed = partsInOrder(letter).flatMap((section) =>
    section.notes.map(({ note, id, label }) => ({
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
