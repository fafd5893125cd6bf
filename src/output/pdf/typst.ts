/** Code of Typst that makes content. Only this file makes it of words, so that none is read as code. */
export type Code = string & { readonly __typst: unique symbol };

const code = (text: string): Code => text as Code;

/** What a string of Typst cannot hold as it stands. */
const SPECIAL = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/gu;

/** A text as a string of Typst, character by character the same. */
export const str = (text: string): Code =>
  code(
    `"${text.replaceAll(SPECIAL, (character) =>
      character === '"' || character === '\\'
        ? `\\${character}`
        : `\\u{${character.charCodeAt(0).toString(16)}}`,
    )}"`,
  );

/** Values that Typst code can have, beside content. */
type Value = Code | number | boolean;

const valueOf = (value: Value): string => (typeof value === 'number' ? `${value}` : `${value}`);

/**
 * A call of a function: `call('link', [str(url), words])`.
 * @param named Named arguments; those that are undefined are left out.
 */
export function call(
  name: string,
  values: readonly Value[] = [],
  named: Readonly<Record<string, Value | undefined>> = {},
): Code {
  const given = Object.entries(named).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${valueOf(value)}`],
  );
  return code(`${name}(${[...values.map(valueOf), ...given].join(', ')})`);
}

/** Content that follows on other content. */
export const join = (pieces: readonly Code[]): Code =>
  pieces.length === 0 ? code('[]') : code(`{\n${pieces.join('\n')}\n}`);

/** A list of values. */
export const array = (values: readonly Value[]): Code =>
  code(`(${values.map((value) => `${valueOf(value)}, `).join('')})`);

/** Values by name. */
export const dictionary = (values: Readonly<Record<string, Value>>): Code =>
  code(
    `(:${Object.entries(values)
      .map(([key, value]) => `${str(key)}: ${valueOf(value)}, `)
      .join('')})`.replace('(:"', '("'),
  );

/** A function that gives the printed mark of the item with a number. */
export const markOf = (marks: readonly string[]): Code =>
  code(`n => ${array(marks.map(str))}.at(n - 1)`);

/** Content with a label, which links lead to. */
export const labelled = (content: Code, id: string): Code =>
  code(`[#${content}#${call('label', [str(id)])}]`);
