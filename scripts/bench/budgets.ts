import { readFileSync } from 'node:fs';

/** A budget, by the name under which it is measured. */
export interface Budget {
  name: string;
  max: number;
  /** `bytes`, `requests`, `ms`. */
  unit: string;
}

/** A budget and what was measured, if it was. */
export interface Measured extends Budget {
  value: number | undefined;
}

/** Reads `budgets.json`. */
export const readBudgets = (): Budget[] =>
  Object.entries(
    JSON.parse(readFileSync('budgets.json', 'utf8')) as Record<string, Omit<Budget, 'name'>>,
  ).map(([name, budget]) => ({ name, ...budget }));

/** Whether a budget is passed; one that was not measured is. */
export const isOver = ({ value, max }: Measured): boolean => value === undefined || value > max;

/** What was measured, next to its budget: `clean build: 5800 of 6000 ms`. */
export const shown = ({ name, value, max, unit }: Measured): string =>
  `${name}: ${value === undefined ? 'not measured' : Math.round(value)} of ${max} ${unit}`;
