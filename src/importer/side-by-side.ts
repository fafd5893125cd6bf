import { cutsNoWord, hasGap, stretchesOf } from './columns.ts';
import type { PagedLine, TableLines } from './printed-letter.ts';
import { cutLine } from './words.ts';

/** Lines with those that stand side by side under each other, and the stretches that were so. */
interface Apart {
  lines: PagedLine[];
  stretches: TableLines['stretches'];
}

/** How an office starts, which stands over a name. */
const OFFICE =
  /^(?:De|Het|Mede namens|Namens) (?:\p{L}+ )?(?:Minister|Staatssecretaris|Voorzitter|Griffier|President|Vice)/u;

/** Most lines of an office and a name. */
const MOST_LINES = 8;

/** Puts signatures that are printed side by side under each other: the first column, then the next. */
export function underEachOther(lines: readonly PagedLine[]): Apart {
  const apart: Apart = { lines: [], stretches: [] };
  for (let at = 0; at < lines.length; at += 1) {
    const columns = columnsAt(lines[at]);
    const end = columns ? endOf(lines, at, columns) : undefined;
    const [first, line] = [lines[at], lines[at]];
    if (!columns || !end || !first || !line) {
      if (line) apart.lines.push(line);
      continue;
    }
    const own = lines.slice(at, end);
    for (const [index, column] of columns.entries()) {
      const cut = own.map((one) => alone(cutLine(one, column, columns[index + 1])));
      const gap = { ...first, text: '', printed: '', raw: '', calls: [], startsPage: false };
      apart.lines.push(...cut.filter(({ text }) => text !== ''), gap);
    }
    apart.stretches.push({
      ...{ line: first.number, endLine: own.at(-1)?.number ?? first.number },
      ...{ rows: [first.number], columns },
    });
    at = end - 1;
  }
  return apart;
}

/** A part of a line as one of its own: nothing stands beside it any more. */
const alone = (line: PagedLine): PagedLine => ({ ...line, raw: line.printed, indent: 0 });

/** Where columns start on a line with two offices or more. */
function columnsAt(line: PagedLine | undefined): number[] | undefined {
  if (line === undefined || !hasGap(line.raw)) return undefined;
  const stretches = stretchesOf(line.raw);
  const isSigned = stretches.every(({ start, end }) => OFFICE.test(line.raw.slice(start, end)));
  if (stretches.length < 2 || !isSigned) return undefined;
  return stretches.map(({ start }, index) => (index === 0 ? 0 : start));
}

/** The line after the names: an empty line may stand above these, and one ends them. */
function endOf(lines: readonly PagedLine[], first: number, columns: readonly number[]) {
  let end = first + 1;
  let gaps = 0;
  for (let at = end; at < Math.min(lines.length, first + MOST_LINES); at += 1) {
    const line = lines[at];
    const before = lines[at - 1]?.text ?? '';
    if (line === undefined || !cutsNoWord(line, columns)) break;
    if (line.text === '') {
      if (gaps > 0 || !before.endsWith(',')) break;
      gaps += 1;
    } else if (columnsAt(line)) break;
    else end = at + 1;
  }
  return end > first + 1 ? end : undefined;
}
