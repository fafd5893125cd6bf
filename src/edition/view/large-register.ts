import { slugOf } from '../../dutch/fold.ts';
import type { Edition } from '../build/edition.ts';
import { type RegisterName, registerNames } from '../build/entries.ts';
import { type AnyEntry, paperOf } from '../build/registers.ts';
import { byLetter } from './alphabet.ts';

/** Entries that a list may have on one page; with more it is an index of other pages. */
export const MOST = 300;

/** The entries of a large register under one initial. */
export interface InitialPage {
  register: RegisterName;
  /** The initial as readers see it; digits and signs are together. */
  initial: string;
  /** Last part of its address. */
  slug: string;
  href: string;
  entries: AnyEntry[];
}

/** What is no letter of the alphabet. */
const OTHERS = '0–9';

/** Pages of a register by initial; none when it fits on one page. No entry can have their address. */
export function initialPages({ registers }: Edition, register: RegisterName): InitialPage[] {
  const all: AnyEntry[] = registers[register];
  const entries = all.filter((entry) => paperOf(entry) === undefined);
  if (entries.length <= MOST) return [];
  const groups = Map.groupBy(byLetter(entries), ({ letter }) =>
    /^[A-Z]$/u.test(letter) ? letter : OTHERS,
  );
  return [...groups].map(([initial, parts]) => {
    const slug = slugOf(initial);
    return {
      ...{ register, initial, slug, href: `/${register}/letter/${slug}/` },
      entries: parts.flatMap((part) => part.entries),
    };
  });
}

/** The pages by initial of all registers; missions have a page each. */
export const allInitialPages = (edition: Edition): InitialPage[] =>
  registerNames
    .filter((register) => register !== 'missies')
    .flatMap((register) => initialPages(edition, register));
