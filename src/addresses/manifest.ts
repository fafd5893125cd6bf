import { createHash } from 'node:crypto';

/**
 * What is kept apart of a list of addresses, so that a line that is taken out of it is missed: how
 * many there are, and the SHA-256 of all of them, sorted, a line each.
 */
export interface Seal {
  count: number;
  sha256: string;
}

/** Every list of addresses by its name: the text of its file. */
export type Lists = Readonly<Record<string, string>>;

/** The seal of each list, by the name of the list. */
export type Seals = Readonly<Record<string, Seal>>;

/** List of the addresses that are of no letter. */
export const REST = 'overig';

/** Addresses of a list, a line each. */
export const readList = (list: string): string[] => list.split('\n').filter((line) => line !== '');

/** Addresses of all lists. */
export const readLists = (lists: Lists): string[] => Object.values(lists).flatMap(readList);

/** The seal of a list. */
export function sealOf(list: string): Seal {
  const addresses = readList(list).sort();
  const sha256 = createHash('sha256').update(addresses.join('\n')).digest('hex');
  return { count: addresses.length, sha256 };
}

/** The seal of each list. */
export const sealsOf = (lists: Lists): Seals =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, sealOf(list)]));

/** Name of the list that an address belongs to: that of its letter (`/kst-27925-651.html` too). */
export function listOf(address: string, letters: ReadonlySet<string>): string {
  const [, id] = /^\/(?:kst-)?([^/.#]+)/u.exec(address) ?? [];
  return id !== undefined && letters.has(id) ? id : REST;
}

/**
 * Adds addresses to the lists of those that were ever published; none is taken away, or goes to
 * another list.
 * @param letters Ids of the letters, each of which has a list.
 * @throws when a list is not the one that was sealed.
 */
export function extendLists(
  lists: Lists,
  seals: Seals,
  published: readonly string[],
  letters: ReadonlySet<string>,
): Lists {
  assertSealed(lists, seals);
  const known = new Set(readLists(lists));
  const added = Map.groupBy(
    published.filter((address) => !known.has(address)),
    (address) => listOf(address, letters),
  );
  const names = [...new Set([...Object.keys(lists), ...added.keys()])].sort();
  return Object.fromEntries(
    names.map((name) => {
      const all = new Set([...readList(lists[name] ?? ''), ...(added.get(name) ?? [])]);
      return [name, `${[...all].sort().join('\n')}\n`];
    }),
  );
}

function assertSealed(lists: Lists, seals: Seals): void {
  const names = new Set([...Object.keys(lists), ...Object.keys(seals)]);
  for (const name of names) {
    const [found, sealed] = [sealOf(lists[name] ?? ''), seals[name] ?? sealOf('')];
    if (found.sha256 === sealed.sha256) continue;
    throw new Error(
      `tests/addresses/${name}.txt: Unexpected list of ${found.count} addresses, expected the ${sealed.count} that were sealed\n` +
        '  Addresses are for ever. Take the lists and their seals back as a commit has them (after a\n' +
        '  merge: all of one side), and run this again; it adds what is new:\n' +
        "  git checkout <commit> -- 'tests/addresses/*.txt' tests/addresses/seals.json",
    );
  }
}
