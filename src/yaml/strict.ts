import {
  Document,
  type ErrorCode,
  isCollection,
  isNode,
  isPair,
  Scalar,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Problem } from '../problem/problem.ts';

type Said = Pick<Problem, 'message' | 'remedy'>;

/**
 * Values without quotes that readers of YAML read each in its own way: a day is text to some and
 * a moment in time to others, as to Astro; so are numbers with underscores or in bits, and `<<`.
 */
const AMBIGUOUS =
  /^(?:\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?|[-+]?(?:0b[01_]+|0[ox][\da-f_]+|[\d.]+_[\d_.]*(?:e[-+]?\d+)?)|<<|=)$/iu;

/** Lists values whose meaning depends on who reads them, and tags, which say a meaning themselves. */
function ambiguousValues(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): Omit<Problem, 'file'>[] {
  const problems: Omit<Problem, 'file'>[] = [];
  const add = (range: readonly number[] | null | undefined, said: Said) =>
    problems.push({ line: lineAt(range?.[0] ?? 0), ...said });
  visit(document, {
    Scalar: (_, { range, tag, type, source = '' }) => {
      if (tag !== undefined) add(range, tagged(tag));
      else if (type === Scalar.PLAIN && AMBIGUOUS.test(source)) add(range, unquoted(source));
    },
    Collection: (_, { range, tag }) => {
      if (tag !== undefined) add(range, tagged(tag));
    },
  });
  return problems;
}

/** Writes YAML of a value, a field or item a line, with quotes around what would be read otherwise. */
export function writeYaml(value: Document | object): string {
  const document = value instanceof Document ? value : new Document(value);
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && AMBIGUOUS.test(scalar.value)) {
        scalar.type = Scalar.QUOTE_SINGLE;
      }
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

const unquoted = (source: string): Said => ({
  message: `Unexpected ${source} without quotes, expected it between quotes`,
  remedy: `Put it in quotes: '${source}'.`,
});

const tagged = (tag: string): Said => ({
  message: `Unexpected tag ${tag}, expected the value alone`,
  remedy: 'Take the tag out; put text between quotes.',
});

type LineAt = (offset: number) => number;

const TAB: Said = {
  message: 'Unexpected tab, expected spaces',
  remedy: 'Indent with spaces only.',
};

/** Whether the line of an offset has a tab among the blanks before its words. */
const isIndentedByTab = (yaml: string, offset: number): boolean =>
  /^[ \t-]*\t/u.test(yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1));

/** Lists what a merge left undecided, at the line where the first side of each starts. */
function mergeConflicts(yaml: string, lineAt: LineAt): Omit<Problem, 'file'>[] {
  const marks = [...yaml.matchAll(/^(<|>){7}(?= |\r?$)/gmu)];
  const starts = marks.filter(([mark]) => mark.startsWith('<'));
  return (starts.length > 0 ? starts : marks).map(({ 0: mark, index }) => ({
    line: lineAt(index),
    message: `Unexpected mark of a merge (${mark}), expected one version of these lines`,
    remedy: 'Choose from the two sides; take out the lines with <<<<<<<, ======= and >>>>>>>.',
  }));
}

/** How many lists and fields may lie inside each other; no schema asks for a fifth of it. */
const MOST_LEVELS = 50;

/** What is said of YAML that lies deeper than programs can follow. */
export const TOO_DEEP: Said = {
  message: `Unexpected lists and fields of more than ${MOST_LEVELS} levels, expected a few`,
  remedy: 'Take out the brackets, dashes or indents that are too many.',
};

/** Offset of what lies too deep, level by level: a program that calls itself would run out of room. */
function tooDeep({ contents, errors }: Document.Parsed): number | undefined {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return exhausted.pos[0];
  let level: unknown[] = [contents];
  for (let depth = 0; depth <= MOST_LEVELS; depth += 1) level = level.flatMap(childrenOf);
  const [first] = level;
  return isNode(first) ? (first.range?.[0] ?? 0) : undefined;
}

const childrenOf = (node: unknown): unknown[] =>
  isCollection(node)
    ? node.items.flatMap((item: unknown) => (isPair(item) ? [item.key, item.value] : [item]))
    : [];

const QUOTE = 'Put the whole value between quotes.';

/** What the parser's usual errors come down to; the others keep its own words. */
const SAID: Partial<Record<ErrorCode, readonly [message: string, remedy: string]>> = {
  BAD_DQ_ESCAPE: ['Unexpected \\ between double quotes, expected words', 'Use single quotes.'],
  BAD_SCALAR_START: ['Unexpected mark at the start of a value, expected words', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['Unexpected second colon, expected one field a line', QUOTE],
  MISSING_CHAR: ['Unexpected line without a colon, expected "field: value"', 'Add what it lacks.'],
  MULTILINE_IMPLICIT_KEY: ['Unexpected colon in a value of two lines, expected words', QUOTE],
  MULTIPLE_DOCS: ['Unexpected --- or ..., expected one document', 'Take that line out.'],
};

/** Lists what makes a text no YAML: the first error of each line, as the others follow from it. */
export function yamlProblems(
  document: Document.Parsed,
  yaml: string,
  lineAt: LineAt,
): Omit<Problem, 'file'>[] {
  const { errors } = document;
  const conflicts = mergeConflicts(yaml, lineAt);
  if (conflicts.length > 0) return conflicts;
  const deep = tooDeep(document);
  if (deep !== undefined) return [{ line: lineAt(deep), ...TOO_DEEP }];
  const found = errors.map((error) => ({ line: lineAt(error.pos[0]), ...sayError(error, yaml) }));
  const first = found.filter(
    ({ line }, index) => found.findIndex((one) => one.line === line) === index,
  );
  return first.length > 0
    ? first
    : [...aliases(document, lineAt), ...ambiguousValues(document, lineAt)];
}

function sayError({ code, message, pos }: YAMLParseError, yaml: string): Said {
  if (isIndentedByTab(yaml, pos[0])) return TAB;
  if (code === 'DUPLICATE_KEY') return sayTwice(/^[^:\r\n]*/u.exec(yaml.slice(pos[0]))?.[0] ?? '');
  const unclosed = /(?:closing|end with an?) (.)/u.exec(message)?.[1];
  if (unclosed !== undefined) return sayUnclosed(unclosed);
  const [said, remedy] = SAID[code] ?? [
    `Unexpected YAML (${message}), expected one field or item a line`,
    'Put text with marks such as : between quotes; indent what belongs together alike, in spaces.',
  ];
  return { message: said, remedy };
}

const sayTwice = (key: string): Said => ({
  message: `Unexpected second field "${key.trim()}", expected it once`,
  remedy: 'Take one of the two out.',
});

const sayUnclosed = (mark: string): Said => ({
  message: `Unexpected YAML, expected a closing ${mark} before this line`,
  remedy: 'Close what an earlier line opens.',
});

/**
 * A value that starts with `*` repeats one that is marked with `&`: what a field says would stand
 * elsewhere, and a few lines can make millions.
 */
function aliases(document: Document.Parsed, lineAt: LineAt): Omit<Problem, 'file'>[] {
  const problems: Omit<Problem, 'file'>[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      const message = `Unexpected "*${source}", expected the value itself`;
      const remedy = `${QUOTE} If it repeats another value, write that out.`;
      problems.push({ line: lineAt(range?.[0] ?? 0), message, remedy });
    },
  });
  return problems;
}
