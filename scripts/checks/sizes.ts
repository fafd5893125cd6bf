import { isOver, readBudgets, shown } from '../bench/budgets.ts';
import { weighSearch } from '../bench/search.ts';
import { measureSizes } from '../bench/sizes.ts';
import type { Check } from './check.ts';

/** What readers fetch stays within its budgets. Times are left to the bench: a machine may be busy. */
export const sizes: Check = {
  name: 'budgets of size',
  needs: {},
  async faults(dist) {
    const measured = {
      ...measureSizes(dist),
      ...(await weighSearch(dist)),
    };
    return readBudgets()
      .filter(({ unit }) => unit !== 'ms')
      .map((budget) => ({ ...budget, value: measured[budget.name] }))
      .filter(isOver)
      .map(shown);
  },
};
