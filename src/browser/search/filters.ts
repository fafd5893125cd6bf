import { unbroken } from '../../dutch/unbroken.ts';
import { ui } from '../../interface/index.ts';
import { dossierOf } from '../../kamerstuk/parts.ts';
import { printedDossier, printedId } from '../../kamerstuk/printed.ts';
import type { Kind, LetterNumbers } from '../../search/model.ts';
import type { Result } from '../../search/result.ts';
import { button, element } from '../dom/element.ts';
import { loaded } from './load.ts';

/* What the results of a query can be narrowed by; the address has what was chosen. */

/** The letter that a result leads to, where there are several. */
function letterOf({ href }: Result): LetterNumbers[] {
  const { letters = [] } = loaded.papers ?? {};
  const [, id] = href.split('/');
  return letters.length > 1 ? letters.filter((letter) => letter.id === id) : [];
}

/** What letters can be told apart by; those that have it are searched. */
const LETTER_FILTERS = [
  { param: 'brief', of: ({ id }: LetterNumbers): string[] => [id] },
  { param: 'dossier', of: ({ id }: LetterNumbers): string[] => [dossierOf(id)] },
  { param: 'jaar', of: ({ date = '' }: LetterNumbers): string[] => [date.slice(0, 4)] },
] as const;

/** What results can be narrowed by: the name in the address, the values. */
const FILTERS = [
  { param: 'soort', of: ({ kinds }: Result): string[] => kinds },
  { param: 'deel', of: ({ part }: Result): string[] => (part ? [part] : []) },
  { param: 'land', of: ({ countries }: Result): string[] => countries },
  ...LETTER_FILTERS.map(({ param, of }) => ({
    param,
    of: (result: Result): string[] => letterOf(result).flatMap(of).filter(Boolean),
  })),
] as const;

/** What a value of a filter is called. */
function filterName(param: string, value: string): string {
  if (param === 'brief') return unbroken(printedId(value));
  if (param === 'dossier') return unbroken(printedDossier(value));
  return ui.search.kinds[value as Kind] || value;
}

/** Whether a letter is among those that an address asks for. */
export const isAsked = (letter: LetterNumbers, params: URLSearchParams): boolean =>
  LETTER_FILTERS.every(({ param, of }) => {
    const asked = params.get(param);
    return asked === null || of(letter).includes(asked);
  });

/** Results that have every value that the address asks for; one that no result has is ignored. */
export function narrow(results: readonly Result[], params: URLSearchParams): Result[] {
  const asked = FILTERS.flatMap(({ param, of }) => {
    const has = (result: Result) => of(result).includes(params.get(param) ?? '');
    return results.some(has) ? [has] : [];
  });
  return results.filter((result) => asked.every((has) => has(result)));
}

/** Buttons where there is a choice of values that would leave out some results, or one is chosen. */
export function filterGroups(
  results: readonly Result[],
  params: URLSearchParams,
  choose: (param: string, value: string | undefined) => void,
): HTMLElement[] {
  return FILTERS.flatMap(({ param, of }) => {
    const chosen = params.get(param);
    const title = ui.searchPage.filterTitles[param];
    const values = [...new Set(results.flatMap(of))].filter(
      (value) => value === chosen || narrows(results, (result) => of(result).includes(value)),
    );
    if (values.length < 2 && !values.includes(chosen ?? '')) return [];
    const buttons = values.map((value) => {
      const press = () => choose(param, value === chosen ? undefined : value);
      const made = button(filterName(param, value), press);
      Object.assign(made, { className: 'zoek-filter', ariaPressed: String(value === chosen) });
      made.dataset['filter'] = `${param}=${value}`;
      return made;
    });
    const group = {
      className: 'zoek-filters',
      role: 'group',
      ariaLabel: ui.searchPage.filterLabel(title),
    };
    const name = element('span', { className: 'zoek-filters-titel' }, title);
    return [element('div', group, name, ...buttons)];
  });
}

function narrows(results: readonly Result[], has: (result: Result) => boolean): boolean {
  const count = results.filter(has).length;
  return count > 0 && count < results.length;
}
