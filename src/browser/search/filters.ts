import { ui } from '../../interface/index.ts';
import type { Kind } from '../../search/model.ts';
import type { Result } from '../../search/result.ts';
import { button, element } from '../dom/element.ts';

/** What results can be narrowed by: the name in the address, the values. */
const filters = [
  { param: 'soort', of: ({ kinds }: Result): string[] => kinds },
  { param: 'deel', of: ({ part }: Result): string[] => (part ? [part] : []) },
  { param: 'land', of: ({ countries }: Result): string[] => countries },
] as const;

/** Results that have every value that the address asks for. */
export function narrow(results: readonly Result[], params: URLSearchParams): Result[] {
  return results.filter((result) =>
    filters.every(({ param, of }) => {
      const value = params.get(param);
      return value === null || of(result).includes(value);
    }),
  );
}

/** Buttons where there is a choice of values that would leave out some results, or one is chosen. */
export function filterGroups(
  results: readonly Result[],
  params: URLSearchParams,
  choose: (param: string, value: string | undefined) => void,
): HTMLElement[] {
  return filters.flatMap(({ param, of }) => {
    const chosen = params.get(param);
    const title = ui.searchPage.filterTitles[param];
    const values = [...new Set(results.flatMap(of))].filter(
      (value) => value === chosen || narrows(results, (result) => of(result).includes(value)),
    );
    if (values.length < 2 && chosen === null) return [];
    const buttons = values.map((value) => {
      const press = () => choose(param, value === chosen ? undefined : value);
      const made = button(ui.search.kinds[value as Kind] || value, press);
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
