const MONTHS = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const NAMES = new Map<string, string>(
  MONTHS.flatMap((names) => names.map((name) => [name, names[0]] as const)),
);

/** The Dutch name of a month by its short or English form; any other word as it is. */
export function monthOf(word: string): string {
  return NAMES.get(word) ?? word;
}

/** A day as search compares it, by its number and the Dutch name of its month: `7mei`. */
export const dayOf = (day: string, month: string): string | undefined =>
  /^(?:[1-9]|[12]\d|3[01])$/u.test(day) && NAMES.get(month) === month ? day + month : undefined;

/** Whether a folded word is such a day. */
export const isDay = (word: string): boolean =>
  dayOf(...(/^(\d*)(.*)$/u.exec(word)?.slice(1) as [string, string])) !== undefined;

/** The Dutch name of a month by its number: `5` is mei; undefined outside 1 to 12. */
export function monthName(number: number): string | undefined {
  return MONTHS[number - 1]?.[0];
}
