import {
  alineaId,
  letterHref,
  letterTitle,
  paperHref,
  placeHref,
} from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import { printedId } from '../../kamerstuk/printed.ts';
import type {
  EntryData,
  EntryPlace,
  Kind,
  LetterNumbers,
  PaperData,
  RegisterData,
} from '../model.ts';
import { slugOf } from '../../dutch/fold.ts';
import { markedName } from '../language/content.ts';
import type { Result } from '../result.ts';

/** What a result is when nothing more is known of it. */
const bare = { part: '', countries: [], words: [] };

/** A paper as a result: its page here, with what it is about. */
export function paperResult({ ids, kind, name, passages }: PaperData): Result {
  const [id = ''] = ids;
  const type: Kind = kind === 'motie' ? 'motie' : 'kamerstuk';
  return {
    ...{ ...bare, href: paperHref(id), title: name, kind: type, kinds: [type] },
    place: `${printedId(id)} · ${ui.search.citedTimes(passages)}`,
  };
}

/** A thing of a register, as read from the data that is sent. */
export interface EntryInfo {
  kind: Kind;
  place: EntryPlace;
  passages: number;
  /** Address in its register. */
  href: string;
  name: string;
  others: string[];
}

/** What a thing is, by its register. */
const KINDS: Readonly<Record<string, Kind>> = {
  missies: 'missie',
  personen: 'persoon',
  organisaties: 'organisatie',
  plaatsen: 'plaats',
  rechtsbronnen: 'rechtsbron',
};

/** Reads an entry. */
export function readEntry(
  register: string,
  [place, passages, id, name, ...others]: EntryData,
): EntryInfo {
  const own = id || slugOf(name);
  // Missions have a page of their own, other things a place on the page of their register.
  const href = register === 'missies' ? `/missies/${own}/` : `/${register}/#${own}`;
  return { kind: KINDS[register] ?? 'begrip', place, passages, href, name, others };
}

/** A thing of a register as a result: the place in a letter that treats it. */
export function entryResult(entry: EntryInfo, sections: RegisterData['sections']): Result {
  const { kind, href, name, others, passages } = entry;
  const [section = -1, at, page] = entry.place;
  const [address, place, ...pages] = sections[section] ?? [href, ''];
  const fragment = typeof at === 'number' ? alineaId(at) : at;
  return {
    ...{ ...bare, title: name, kind, kinds: [kind], words: [name, ...others].map(markedName) },
    href: fragment ? placeHref(address, fragment) : address,
    place: placeOn(place, page ? [page] : pages),
    more: { href, text: ui.search.passagesLink(passages) },
  };
}

/** A place, and its pages when the letter has any. */
const placeOn = (place: string, pages: readonly (number | undefined)[]): string =>
  place && pages.some(Boolean) ? `${place} › ${ui.search.pages(pages)}` : place;

/** A letter of the edition as a result. */
export function letterResult(letter: LetterNumbers): Result {
  const place = ui.search.wholeLetter;
  const [href, title] = [letterHref(letter.id), letterTitle(letter)];
  return { ...bare, href, title, kind: 'kamerstuk', kinds: ['kamerstuk'], place };
}
