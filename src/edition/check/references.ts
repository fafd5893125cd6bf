import { findReferences } from '../../kamerstuk/index.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Letter, Paragraph, Reference } from '../model.ts';

/** How a reference is written down in messages. */
const shown = (text: string, ids: readonly string[]) => `"${text}" (${ids.join(', ')})`;

/**
 * Holds the links of a letter against the grammar: every reference that the grammar finds is a
 * link, and every link is what the grammar reads, unless a reading in `brief.yaml` says why not.
 */
export function checkReferences({ sections, opening, brief }: Letter): Problem[] {
  const meant = new Map(brief.readings.map(({ written, meant }) => [written, meant]));
  return [opening, ...sections].flatMap((section) => {
    const { file } = section.place([]);
    return section.paragraphs.flatMap((paragraph) =>
      compare(paragraph, meant).map((message) => ({
        ...{ file, line: paragraph.line, message, remedy: REMEDY },
      })),
    );
  });
}

const REMEDY = 'Import the letter again, or record another reading under "readings" in brief.yaml.';

function compare(
  { number, text, references }: Paragraph,
  meant: ReadonlyMap<string, string>,
): string[] {
  const links = references.filter(({ scheme }) => scheme === 'kamerstuk');
  const found = findReferences(text).map(({ start, end, ids }) => ({
    start,
    end,
    ids: ids.map((id) => meant.get(id) ?? id),
  }));
  const same = (a: Pick<Reference, 'start' | 'end' | 'ids'>, b: typeof a) =>
    a.start === b.start && a.end === b.end && a.ids.join() === b.ids.join();
  const unlinked = found.filter((reference) => !links.some((link) => same(reference, link)));
  const unread = links.filter((link) => !found.some((reference) => same(reference, link)));
  return [
    ...unlinked.map(
      ({ start, end, ids }) =>
        `Unexpected reference ${shown(text.slice(start, end), ids)} in alinea ${number}, expected a link to it`,
    ),
    ...unread.map(
      (link) =>
        `Unexpected link ${shown(link.text, link.ids)} in alinea ${number}, expected what the grammar reads there`,
    ),
  ];
}
