import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { EXAMPLES } from './examples.ts';
import { assertNoProblems, ContentError, type Problem } from '../problem/problem.ts';
import { TOO_DEEP, yamlProblems } from './strict.ts';

/** Where a piece of YAML stands. */
interface Place {
  /** File, from the project's root. */
  file: string;
  /** Line of the file on which the YAML starts; frontmatter starts on the second. */
  firstLine?: number;
}

/** A checked value, and where its fields stand. */
export interface Located<T> {
  value: T;
  /** Place of the field at a path, or of the nearest one above it that exists. */
  place(path: PropertyKey[]): Pick<Problem, 'file' | 'line' | 'field'>;
}

/** YAML as read, and the line of the file that an offset lies on. */
export interface ReadDocument {
  document: Document.Parsed;
  lineAt(offset: number): number;
}

/** Reads YAML, whatever it says. @throws ContentError with the line of what is none. */
export function readDocument(yaml: string, { file, firstLine = 1 }: Place): ReadDocument {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const document = attempt(file, () =>
    parseDocument(yaml, { lineCounter: lines, prettyErrors: false }),
  );
  assertNoProblems(yamlProblems(document, yaml, lineAt).map((problem) => ({ file, ...problem })));
  return { document, lineAt };
}

/** The parser runs out of room on what lies too deep. */
function attempt<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new ContentError([{ file, ...TOO_DEEP }]) : error;
  }
}

/**
 * Reads YAML and checks it against a schema.
 * @throws ContentError that names file, line and field of everything that is wrong.
 */
export function parseYaml<T extends z.ZodType>(schema: T, yaml: string, place: Place): z.output<T> {
  return locateYaml(schema, yaml, place).value;
}

/** As `parseYaml`, and keeps the lines of the fields, for checks that come later. */
export function locateYaml<T extends z.ZodType>(
  schema: T,
  yaml: string,
  { file, firstLine = 1 }: Place,
): Located<z.output<T>> {
  const { document, lineAt } = readDocument(yaml, { file, firstLine });
  const place = (path: PropertyKey[]) => ({
    file,
    line: lineAt(offsetOf(document, path)),
    field: formatPath(path),
  });
  if (document.contents === null && document.commentBefore) {
    throw new ContentError([{ file, line: firstLine, ...commentsAlone(schema) }]);
  }
  const result = schema.safeParse(document.toJS(), { error: explain });
  if (result.success) return { value: result.data, place };
  throw new ContentError(
    result.error.issues.flatMap(eachKey).map((issue) => ({
      ...place(issue.path),
      message: issue.message,
      ...remedyFor(issue),
    })),
  );
}

/** What is said of a file of comments: what it must hold, and how to write that it holds nothing. */
function commentsAlone(schema: z.ZodType): Pick<Problem, 'message' | 'remedy'> {
  const empty = [[], {}].find((value) => schema.safeParse(value).success);
  const remedy = `Add what it says${empty ? `, or ${JSON.stringify(empty)} when that is nothing` : ''}.`;
  return { message: 'Unexpected comments alone, expected fields or a list', remedy };
}

/** Unknown keys are reported one by one at the key itself, not at the object that has them. */
function eachKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({
    ...issue,
    path: [...issue.path, key],
    message: explain({ ...issue, input: issue.input, keys: [key] }),
  }));
}

/** Offset of the field or item at a path, or of the nearest one above it that exists. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The key of a field, where its value may start on a later line; else the node itself. */
function nodeAt(document: Document, path: PropertyKey[]): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined;
  if (pair) return pair.key;
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

/** Writes the place of a value as messages name it: `outline[2].heading`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');

type RawIssue<Code extends z.core.$ZodIssueCode> = Extract<z.core.$ZodRawIssue, { code: Code }>;

/** Says what zod found in the words that all checks here use; schemas' own words go first. */
export function explain(issue: z.core.$ZodRawIssue): string {
  return `Unexpected ${foundIn(issue)}, expected ${expectedBy(issue)}`;
}

/** What to do about an issue of a schema, where its message leaves that open. */
function remedyFor({ code, message, path }: z.core.$ZodIssue): { remedy: string } {
  if (code === 'unrecognized_keys') return { remedy: 'Correct its name or take it out.' };
  if (message.startsWith('Unexpected absence')) return { remedy: additionOf(path.at(-1)) };
  if (code !== 'invalid_type') return { remedy: 'Correct the value.' };
  const quoting = message.endsWith('expected string') && /number|boolean/u.test(message);
  return { remedy: quoting ? 'Put the value between quotes.' : 'Correct the value.' };
}

/** Says to add a field, and how it may look. */
function additionOf(field: PropertyKey | undefined): string {
  const example = EXAMPLES[String(field)];
  return example === undefined ? 'Add the field.' : `Add the field, such as: ${example}`;
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
