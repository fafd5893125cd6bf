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
    return { head: head ?? office?.replace(/^De /u, 'de ') ?? name, rest };
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
export function writersInShort(brief: Pick<Brief, 'signatories' | 'kind'>): string {
  const { signatories, kind } = brief;
  if (signatories.length <= MOST_NAMED) return writersOf(brief);
  const are = (office: RegExp) => signatories.every((one) => office.test(one.office ?? ''));
  const count = signatories.length;
  if (are(/^De Minister\b/u)) return ui.letter.severalWriters(count, 'ministers');
  if (are(/^De (?:Minister|Staatssecretaris)\b/u))
    return ui.letter.severalWriters(count, 'bewindspersonen');
  return ui.letter.severalWriters(count, kind === 'motie' ? 'leden' : 'ondertekenaars');
}

function groupName(head: string, rests: readonly string[]): string {
  if (rests.length === 0) return head;
  return `de ${rests.length > 1 ? PLURAL[head] : head} ${listed(rests)}`;
}
