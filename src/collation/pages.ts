import type { Problem } from '../schemas/problem.ts';
import type { Verantwoording } from '../schemas/verantwoording.ts';
import type { TextFile } from './model.ts';

/** The number of the page that a footer closes. */
const CLOSED = /^(?:Tweede|Eerste) Kamer\b.*\s(\d{1,4})$/u;

interface Start {
  page: number;
  line: number;
}

/**
 * Holds the recorded pages against the text as received. A page starts at the first line, at a
 * line with exactly one space before it, and at the first line after a footer; a footer has the
 * number of the page that it closes.
 */
export function wrongPages({ file, text }: TextFile, record: Verantwoording): Problem[] {
  const received = pageStarts(text.split(/\r?\n/u), record);
  const length = Math.max(received.length, record.pages.length);
  for (let index = 0; index < length; index += 1) {
    const [wanted, found] = [received[index], record.pages[index]];
    if (wanted?.page === found?.page && wanted?.line === found?.line) continue;
    const line = wanted?.line ?? found?.line;
    const message = `Unexpected ${said(found)} in the record, expected ${said(wanted)} as received`;
    return [{ file, line, message, remedy: 'Run the import again.' }];
  }
  return [];
}

const said = (start: Start | undefined): string =>
  start === undefined ? 'no further page' : `page ${start.page} at line ${start.line}`;

function pageStarts(lines: readonly string[], { furniture }: Verantwoording): Start[] {
  const left = new Map(furniture.map(({ line, text }) => [line, text]));
  const starts: Start[] = [];
  let [page, due] = [0, true];
  for (const [index, text] of lines.entries()) {
    const closed = CLOSED.exec(left.get(index + 1) ?? '')?.[1];
    if (closed !== undefined) [page, due] = [Number(closed), true];
    if (left.has(index + 1) || text.trim() === '') continue;
    if (!due && !/^ [^ \t]/u.test(text)) continue;
    [page, due] = [page + 1, false];
    starts.push({ page, line: index + 1 });
  }
  return starts;
}
