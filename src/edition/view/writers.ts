import { listed } from '../../dutch/count.ts';
import { ui } from '../../interface/index.ts';
import type { Brief } from '../../schemas/letter/brief.ts';

const OFFICE = /^De (Minister|Staatssecretaris) ((?:van|voor) .+)$/u;
const PLURAL: Readonly<Record<string, string>> = {
  Minister: 'Ministers',
  Staatssecretaris: 'Staatssecretarissen',
};

/**
 * Who wrote a letter, by the offices under it, as titles of papers give them, or by name where there
 * is none; empty when nobody signed it:
 * `de Ministers van Defensie en voor Buitenlandse Handel`.
 */
export function writersOf({ signatories }: Pick<Brief, 'signatories'>): string {
  const offices = signatories.map(({ office, name }) => {
    const [, head, rest] = OFFICE.exec(office ?? name) ?? [];
    return { head: head ?? office ?? name, rest };
  });
  const groups = [...Map.groupBy(offices, ({ head }) => head)];
  return listed(
    groups.map(([head, group]) =>
      groupName(
        head,
        group.flatMap(({ rest }) => rest ?? []),
      ),
    ),
  );
}

/** More than these are counted where there is little room. */
const MOST_NAMED = 2;

/** The same in short: `vier ministers`. */
export function writersInShort({ signatories }: Pick<Brief, 'signatories'>): string {
  if (signatories.length <= MOST_NAMED) return writersOf({ signatories });
  const isMinister = signatories.every(({ office = '' }) => /^De Minister\b/u.test(office));
  return ui.letter.severalWriters(signatories.length, isMinister);
}

function groupName(head: string, rests: readonly string[]): string {
  if (rests.length === 0) return head.replace(/^De /u, 'de ');
  return `de ${rests.length > 1 ? PLURAL[head] : head} ${listed(rests)}`;
}
