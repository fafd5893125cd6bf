import type { z } from 'zod';

/** Says what zod found in the words that all checks here use; schemas' own words go first. */
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `Unexpected ${kindOf(issue.input)}, expected ${issue.expected}`;
    case 'unrecognized_keys':
      return `Unexpected field ${quoted(issue.keys)}, expected only the fields of the schema`;
    case 'invalid_value':
      return `Unexpected ${quoted([issue.input])}, expected ${quoted(issue.values)}`;
    default:
      return undefined;
  }
}

function kindOf(input: unknown): string {
  if (input === undefined) return 'absence';
  if (input === null) return 'empty value';
  return Array.isArray(input) ? 'list' : typeof input;
}

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value) ?? 'nothing').join(', ');
