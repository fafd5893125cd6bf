import type { EntryTuple, Kind, PaperData, PapersData, RegisterData } from '../data/model.ts';
import { slugOf } from '../language/fold.ts';
import type { Result } from '../result.ts';

/** What a result is when nothing more is known of it. */
const bare = { part: '', countries: [], words: [] };

const passagesOf = (count: number): string => (count === 1 ? '1 passage' : `${count} passages`);

/** A paper as a result: its page here, with what it is about. */
export function paperResult({ ids, kind, name, passages }: PaperData): Result {
  const [id = ''] = ids;
  const type: Kind = kind === 'motie' ? 'motie' : 'kamerstuk';
  return {
    ...{ ...bare, href: `/kamerstukken/${id}/`, title: name, kind: type, kinds: [type] },
    place: `${id} · ${passagesOf(passages)}`,
  };
}

/** A thing of a register as a result: the place in a letter that treats it. */
export function entryResult(
  register: string,
  entry: EntryTuple,
  sections: RegisterData['sections'],
): Result {
  const [, title, , section, alinea, passages] = entry;
  const own = entryHref(register, entry);
  const [address, place, page] = sections[section] ?? [own, '', 0];
  const kind: Kind = register === 'missies' ? 'missie' : 'begrip';
  return {
    ...{ ...bare, title, kind, kinds: [kind] },
    href: alinea === 0 ? address : `${address.replace(/#.*$/u, '')}#alinea-${alinea}`,
    place: page === 0 ? '' : `${place} › bladzijde ${page}`,
    more: { href: own, text: passages > 1 ? `alle ${passagesOf(passages)}` : 'in het register' },
  };
}

/** Missions have a page of their own, other things a place on the page of their register. */
function entryHref(register: string, [id, name]: EntryTuple): string {
  const own = id || slugOf(name);
  return register === 'missies' ? `/missies/${own}/` : `/${register}/#${own}`;
}

/** A letter of the edition as a result. */
export function letterResult({ title, href }: PapersData['letters'][0]): Result {
  return { ...bare, href, title, kind: 'kamerstuk', kinds: ['kamerstuk'], place: 'De hele brief' };
}
