import { type Kind, kinds } from '../model.ts';
import type { Result } from '../result.ts';
import { element } from './render.ts';

/** What results can be narrowed by: the name in the address, the name for readers, the values. */
const filters = [
  { param: 'soort', title: 'Soort', of: ({ kinds }: Result): string[] => kinds },
  { param: 'deel', title: 'Onderwerp', of: ({ part }: Result): string[] => (part ? [part] : []) },
  { param: 'land', title: 'Land', of: ({ countries }: Result): string[] => countries },
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
  return filters.flatMap(({ param, title, of }) => {
    const chosen = params.get(param);
    const values = [...new Set(results.flatMap(of))].filter(
      (value) => value === chosen || narrows(results, (result) => of(result).includes(value)),
    );
    if (values.length < 2 && chosen === null) return [];
    const buttons = values.map((value) => {
      const button = element('button', 'zoek-filter', kinds[value as Kind] ?? value);
      Object.assign(button, { type: 'button', ariaPressed: String(value === chosen) });
      button.dataset['filter'] = `${param}=${value}`;
      button.addEventListener('click', () => choose(param, value === chosen ? undefined : value));
      return button;
    });
    const group = element(
      'div',
      'zoek-filters',
      element('span', 'zoek-filters-titel', title),
      ...buttons,
    );
    Object.assign(group, { role: 'group', ariaLabel: `${title} beperken` });
    return [group];
  });
}

function narrows(results: readonly Result[], has: (result: Result) => boolean): boolean {
  const count = results.filter(has).length;
  return count > 0 && count < results.length;
}
