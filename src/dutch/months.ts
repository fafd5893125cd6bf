/** The months, each with the short forms that Dutch writers use. */
const MONTHS: readonly (readonly [name: string, ...short: string[]])[] = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const NUMBERS = new Map(
  MONTHS.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)),
);

/** Source of a pattern for a month, in full or short, longest first. */
export const MONTH = /* @__PURE__ */ longestFirst();

function longestFirst(): string {
  return [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
}

/** Number of a month, from 1, by its name or a short form; undefined for any other word. */
export const monthNumber = (word: string): number | undefined => NUMBERS.get(word.toLowerCase());

/** Name of a month by its number, from 1; undefined outside 1 to 12. */
export const monthName = (number: number): string | undefined => MONTHS[number - 1]?.[0];
