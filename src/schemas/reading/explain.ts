import type { z } from 'zod';

type RawIssue<Code extends z.core.$ZodIssueCode> = Extract<z.core.$ZodRawIssue, { code: Code }>;

/** Says what zod found in the words that all checks here use; schemas' own words go first. */
export function explain(issue: z.core.$ZodRawIssue): string {
  return `Unexpected ${foundIn(issue)}, expected ${expectedBy(issue)}`;
}

/** What to do about an issue of a schema, where its message leaves that open. */
export function remedyFor({ code, message }: z.core.$ZodIssue): { remedy: string } {
  if (code === 'unrecognized_keys') return { remedy: 'Correct its name or take it out.' };
  if (message.startsWith('Unexpected absence')) return { remedy: 'Add the field.' };
  if (code !== 'invalid_type') return { remedy: 'Correct the value.' };
  const quoting = message.endsWith('expected string') && /number|boolean/u.test(message);
  return { remedy: quoting ? 'Put the value between quotes.' : 'Correct the value.' };
}

function foundIn(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return `field ${quoted(issue.keys)}`;
  if (issue.code === 'invalid_type') return kindOf(issue.input, issue.expected);
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeOf(issue.input);
  return issue.input === undefined ? 'absence' : quoted([issue.input]);
}

function expectedBy(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'unrecognized_keys':
      return 'only the fields of the schema';
    case 'invalid_value':
      return quoted(issue.values);
    case 'too_big':
    case 'too_small':
      return boundOf(issue);
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.format;
    default:
      return 'what the schema describes';
  }
}

/** Names of types that are no words of YAML. */
const TYPES: Readonly<Record<string, string>> = {
  int: 'whole number',
  array: 'list',
  object: 'fields',
};

/** What a format looks like. */
const FORMATS: Readonly<Record<string, string>> = {
  url: 'an address such as https://zoek.officielebekendmakingen.nl/',
  date: 'a day such as 2018-12-31',
};

/** Unit in which a thing is measured. */
const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' items' };

function boundOf(issue: RawIssue<'too_big' | 'too_small'>): string {
  const unit = UNITS[issue.origin] ?? '';
  const [closed, open, bound] =
    issue.code === 'too_big'
      ? (['at most', 'less than', issue.maximum] as const)
      : (['at least', 'more than', issue.minimum] as const);
  return `${issue.inclusive === false ? open : closed} ${bound}${unit}`;
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `text of ${input.length} characters`;
  return Array.isArray(input) ? `list of ${input.length} items` : String(input);
}

/** The kind of a value; a number that is wrong as a number is named itself. */
function kindOf(input: unknown, expected: string): string {
  if (input === undefined) return 'absence';
  if (input === null) return 'empty value';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'object') return 'fields';
  return typeof input === 'number' && ['int', 'number'].includes(expected)
    ? String(input)
    : typeof input;
}

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value) ?? 'nothing').join(', ');
