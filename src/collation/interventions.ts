import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import { type Read, RECORD_REMEDY, type Recorded, type Source, type SourceWord } from './model.ts';

/** Something that was done to two words that follow each other. */
interface Join {
  line: number;
  printed: string;
  result: string;
  /** What was done with a hyphen at the line end; nothing for a repair. */
  kind?: 'joined' | 'kept';
}

/**
 * Reads the words of the text as received and does to them exactly what the record says,
 * where it says so. What does not apply, or would alter a letter, is a problem.
 */
export function applyInterventions(source: Source, { value, place }: Recorded): Read<SourceWord> {
  const left = new Set(value.furniture.map(({ line }) => line));
  const words = source.lines.flatMap((text, index) =>
    left.has(index + 1) ? [] : wordsOfLine(text, index + 1, value),
  );
  const apply = (list: 'hyphens' | 'repairs') =>
    value[list].flatMap((join: Join, index): Problem[] => {
      const message = applyJoin(words, join, source.file);
      return message === undefined
        ? []
        : [{ ...place([list, index]), message, remedy: RECORD_REMEDY }];
    });
  return { words, problems: [...apply('hyphens'), ...apply('repairs')] };
}

function wordsOfLine(text: string, line: number, { pages }: Verantwoording): SourceWord[] {
  const page = pages.filter((start) => start.line <= line).at(-1)?.page ?? 0;
  const words = text.split(/[ \t\r\f]+/u).filter(Boolean);
  return words.map((word) => ({ text: word, line, endLine: line, page, pageStartsAt: undefined }));
}

/** Does what is recorded; answers what is wrong with it. */
function applyJoin(words: SourceWord[], join: Join, file: string): string | undefined {
  const parts = join.printed.split(' ');
  const at = words.findIndex((_, index) => stands(words, index, parts, join));
  const found = `Unexpected record of "${join.printed}" read as "${join.result}"`;
  if (at < 0) return `${found}, expected those words at ${file}:${join.line}`;
  if (!isAllowed(join)) return `${found}, expected the same letters`;
  words.splice(at, parts.length, ...joined(words.slice(at, at + parts.length), join));
  return undefined;
}

/** Whether the parts stand in the words from an index on, on the line that is recorded. */
function stands(words: SourceWord[], at: number, parts: string[], { line, kind }: Join): boolean {
  const [first, next] = [words[at], words[at + 1]];
  if (first?.line !== line && first?.endLine !== line) return false;
  if (kind !== undefined && next?.endLine === first.endLine) return false;
  return parts.every((part, index) => {
    const text = words[at + index]?.text ?? '';
    const rest = text.replace(part, '');
    if (index === 0 && !text.endsWith(part)) return false;
    if (index === parts.length - 1 && !text.startsWith(part)) return false;
    return text.includes(part) && !/[\p{L}\p{N}]/u.test(rest);
  });
}

/** A hyphen that may go, a soft one that becomes visible, and dashes, which may not go. */
const HYPHEN = /[-\u00ad\u2010] /u;
const MARK = /[-\u00ad\u2010-\u2015\u2212] /u;

/**
 * A repair may take away its blank. A hyphen at a line end may go, or stay with or without the
 * blank; a dash may only stay.
 */
function isAllowed({ printed, result, kind }: Join): boolean {
  const seen = printed.replace('\u00ad ', '- ');
  if (kind === undefined) return result === printed.replaceAll(' ', '') && !MARK.test(printed);
  if (kind === 'joined') return HYPHEN.test(printed) && result === printed.replace(HYPHEN, '');
  return MARK.test(printed) && [seen, seen.replace(' ', '')].includes(result);
}

function joined(words: SourceWord[], { printed, result }: Join): SourceWord[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(printed, () => result);
  const [head = '', ...tail] = text.split(' ');
  const rest = tail.map((part) => ({ ...last, text: part }));
  if (rest.length > 0) return [{ ...first, text: head }, ...rest];
  const turns = last.page === first.page ? undefined : head.length - last.text.length;
  return [
    {
      ...{ ...first, text: head, endLine: last.endLine },
      pageStartsAt: first.pageStartsAt ?? turns,
    },
  ];
}
