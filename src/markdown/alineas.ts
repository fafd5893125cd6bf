import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { alineaId, citationHref } from '../addresses/address.ts';
import type { LabelledNote } from '../edition/build/notes.ts';
import { sectionFile } from './context.ts';
import { blockJsx, inlineJsx } from './jsx.ts';
import { insertAt } from './split.ts';

/**
 * Makes an `<Alinea>` of every paragraph: its number, its notes behind the words they are on,
 * and what the component needs to give it an address. Signatures have no numbers and stay as
 * they are.
 * @param notesOf gives the notes on a section by its id.
 */
export function remarkAlineas(notesOf: (section: string) => readonly LabelledNote[]) {
  return () => (tree: Root, file: VFile) => {
    const section = sectionFile(file);
    if (section?.firstAlinea === undefined) return;
    const { firstAlinea } = section;
    const paragraphs = tree.children.filter((node) => node.type === 'paragraph');
    tree.children = paragraphs.map((paragraph, index) => {
      const notes = notesOf(section.id).filter((note) => note.paragraph === index);
      markNotes(paragraph, notes);
      const number = firstAlinea + index;
      const cite = citationHref(section, alineaId(number));
      return blockJsx('Alinea', { number: `${number}`, cite }, [
        paragraph,
        ...notes.map(noteBlock),
      ]);
    });
  };
}

/** Sets the marks from the last to the first, so that the offsets stay right. */
function markNotes(paragraph: Paragraph, notes: readonly LabelledNote[]): void {
  for (const { id, label, offset } of notes.toReversed()) {
    const mark = inlineJsx('NoteMark', { id, label });
    insertAt(paragraph, offset, mark);
    if (isBeforeLink(paragraph.children, mark)) {
      mark.attributes.push({ type: 'mdxJsxAttribute', name: 'beforeLink', value: '' });
    }
  }
}

/** Whether a link begins at most two characters behind a mark: too near for a finger to tell apart. */
function isBeforeLink(among: readonly PhrasingContent[], mark: PhrasingContent): boolean {
  const [next, second] = among.slice(among.indexOf(mark) + 1);
  const near = next?.type === 'text' && next.value.length <= 2 ? second : next;
  return near?.type === 'link' || (near?.type === 'mdxJsxTextElement' && near.name === 'a');
}

function noteBlock({ id, label, note: { text, source } }: LabelledNote): BlockContent {
  return blockJsx('Note', {
    slot: 'notes',
    id,
    label,
    text,
    sourceName: source?.name,
    sourceUrl: source?.url,
  });
}
