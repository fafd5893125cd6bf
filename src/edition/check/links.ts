import type { Problem } from '../../problem/problem.ts';
import { type Reference, referencesIn, type Unit } from '../../text/model.ts';
import { partsInOrder, unitsOf } from '../model.ts';
import { lineAt, type ReadLetter } from '../places.ts';

/** Ids that links may lead to. */
interface Targets {
  kamerstuk: ReadonlySet<string>;
  rechtsbron: ReadonlySet<string>;
}

/** Schemes whose ids a register has; a dossier, and the Handelingen, need none. */
const inRegister = (scheme: Reference['scheme']): scheme is keyof Targets =>
  scheme === 'kamerstuk' || scheme === 'rechtsbron';

/** Every link leads to an entry of a register. */
export function checkLinks({ letter, places }: ReadLetter, known: Targets): Problem[] {
  return partsInOrder(letter).flatMap((section) =>
    unitsOf(section).flatMap((unit) =>
      referencesIn(unit).flatMap(({ scheme, ids, start, end }) =>
        ids.flatMap((id) => {
          if (!inRegister(scheme) || known[scheme].has(id)) return [];
          return {
            ...lineAt(places, section.id, unit.id),
            message: `Unexpected ${scheme} ${id} ("${unit.text.slice(start, end)}", ${nameOf(unit)}), expected an id of the register`,
            remedy: UNKNOWN[scheme],
          };
        }),
      ),
    ),
  );
}

const UNKNOWN = {
  kamerstuk: 'Add it to kamerstukken.yaml, or correct the link through "readings" in brief.yaml.',
  rechtsbron:
    'Add it to rechtsbronnen.yaml; if the import did not write the link so, import again.',
} as const;

/** How messages call a text: `alinea 33`, `footnote 2`. */
export const nameOf = ({ kind, number }: Pick<Unit, 'kind' | 'number'>): string =>
  `${kind === 'footnote' ? kind : 'alinea'} ${number}`;
