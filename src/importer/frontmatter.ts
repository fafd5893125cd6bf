import { type Pair, type YAMLMap, isMap, isNode, isScalar } from 'yaml';
import { ContentError } from '../problem/problem.ts';
import { printedFields } from '../schemas/letter/section.ts';
import { writeYaml } from '../yaml/strict.ts';
import { type ReadDocument, readDocument } from '../yaml/read.ts';
import type { PrintedFields } from './sections.ts';

/** A stretch of the frontmatter to replace. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A printed field that stood there with another value. */
export interface ResetField {
  field: string;
  /** Line of the file. */
  line: number;
  found: unknown;
  /** Nothing when the field is taken out. */
  expected: Value;
}

/** Frontmatter with its printed fields up to date. */
interface Updated {
  yaml: string;
  reset: ResetField[];
}

/** Writes the frontmatter of a new file. */
export const writeFrontmatter = (printed: PrintedFields): string =>
  [...printed].map(([key, value]) => writeField(key, value)).join('');

/**
 * Brings the printed fields of existing frontmatter up to date. All else that stands
 * there, its order, comments and layout, keeps every byte.
 * @throws ContentError when the frontmatter is not YAML with a field a line.
 */
export function updateFrontmatter(yaml: string, printed: PrintedFields, file: string): Updated {
  const read = readDocument(yaml, { file, firstLine: 2 });
  const fields = fieldsOf(read, file);
  const edits: Edit[] = [];
  const reset: ResetField[] = [];
  let after = 0;
  for (const field of printedFields) {
    const pair = pairOf(fields, field);
    const expected = printed.get(field);
    edits.push(...editField(yaml, field, pair, expected, after));
    if (pair) after = lineEnd(yaml, valueEnd(pair));
    const found = pair && valueOf(pair);
    if (pair && found !== expected) {
      reset.push({ field, line: read.lineAt(keyStart(pair)), found, expected });
    }
  }
  const updated = applyEdits(yaml, edits);
  assertUpdated(fieldsOf(readDocument(updated, { file, firstLine: 2 }), file), printed, file);
  return { yaml: updated, reset };
}

/** The fields, each on lines of its own. */
function fieldsOf({ document, lineAt }: ReadDocument, file: string): YAMLMap {
  const { contents } = document;
  if (isMap(contents) && contents.flow !== true) return contents;
  const found = isMap(contents) ? 'braces around the fields' : 'frontmatter';
  const line = lineAt(contents?.range?.[0] ?? 0);
  throw new ContentError([
    {
      ...{ file, line, message: `Unexpected ${found}, expected YAML with one field a line` },
      remedy: 'Write each field on a line of its own, without braces, as in other sections.',
    },
  ]);
}

/** No layout that the edits do not foresee may come out as something else. */
function assertUpdated(fields: YAMLMap, printed: PrintedFields, file: string): void {
  const wrong = printedFields.find((field) => {
    const pair = pairOf(fields, field);
    return (pair && valueOf(pair)) !== printed.get(field);
  });
  if (wrong === undefined) return;
  const message = `Unexpected layout of the field ${wrong}, expected "${wrong}: value" on one line`;
  throw new ContentError([{ file, message, remedy: 'Write it so, or take the field out.' }]);
}

const pairOf = (fields: YAMLMap, field: string): Pair | undefined =>
  fields.items.find(({ key }) => isScalar(key) && key.value === field);

const valueOf = ({ value }: Pair): unknown => (isScalar(value) ? value.value : String(value));

type Value = string | number | boolean | undefined;

function editField(
  yaml: string,
  key: string,
  pair: Pair | undefined,
  value: Value,
  after: number,
): Edit[] {
  if (pair === undefined) {
    return value === undefined ? [] : [{ start: after, end: after, text: writeField(key, value) }];
  }
  const start = keyStart(pair);
  if (value === undefined) return [{ start, end: lineEnd(yaml, valueEnd(pair)), text: '' }];
  if (valueOf(pair) === value) return [];
  const end = valueEnd(pair);
  const text = writeField(key, value);
  return [{ start, end, text: yaml[end - 1] === '\n' ? text : text.trimEnd() }];
}

const keyStart = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

const valueEnd = ({ key, value }: Pair): number =>
  [value, key].flatMap((node) => (isNode(node) ? [node.range?.[1] ?? 0] : []))[0] ?? 0;

/** Offset just after the line that an offset lies on. */
function lineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', Math.max(0, offset - 1));
  return end < 0 ? yaml.length : end + 1;
}

const writeField = (key: string, value: string | number | boolean): string =>
  writeYaml({ [key]: value });

/** Applies edits from the last to the first; where two start together, insertions go first. */
const applyEdits = (yaml: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => a.start - b.start || Math.sign(a.end - a.start) - Math.sign(b.end - b.start))
    .reduceRight(
      (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      yaml,
    );
