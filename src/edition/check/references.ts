import { findReferences } from '../../kamerstuk/index.ts';
import type { Problem } from '../../problem/problem.ts';
import { type Reference, referencesIn, type Unit } from '../../text/model.ts';
import { partsInOrder, unitsOf } from '../model.ts';
import { lineAt, type ReadLetter } from '../places.ts';
import { nameOf } from './links.ts';

/** How a reference is written down in messages. */
const shown = (text: string, ids: readonly string[]) => `"${text}" (${ids.join(', ')})`;

/**
 * Holds the links of a letter against the grammar: every reference that the grammar finds is a
 * link, and every link is what the grammar reads, unless a reading in `brief.yaml` says why not.
 */
export function checkReferences({ letter, places }: ReadLetter): Problem[] {
  const meant = new Map(letter.brief.readings.map(({ written, meant }) => [written, meant]));
  return partsInOrder(letter).flatMap((section) =>
    unitsOf(section).flatMap((unit) =>
      compare(unit, meant).map((message) => ({
        ...lineAt(places, section.id, unit.id),
        ...{ message, remedy: REMEDY },
      })),
    ),
  );
}

const REMEDY = 'Import the letter again, or record another reading under "readings" in brief.yaml.';

function compare(unit: Unit, meant: ReadonlyMap<string, string>): string[] {
  const { text } = unit;
  const links = referencesIn(unit).filter(({ scheme }) => scheme === 'kamerstuk');
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
        `Unexpected reference ${shown(text.slice(start, end), ids)} in ${nameOf(unit)}, expected a link to it`,
    ),
    ...unread.map(
      (link) =>
        `Unexpected link ${shown(text.slice(link.start, link.end), link.ids)} in ${nameOf(unit)}, expected what the grammar reads there`,
    ),
  ];
}
