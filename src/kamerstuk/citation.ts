import { type Cursor, attempt } from './cursor.ts';
import { type Dossier, readDossiers } from './dossier.ts';
import { CHAPTER, COUNCILS } from './id.ts';
import { readAgain, readNumbers } from './numbers.ts';
import { readPage } from './page.ts';
import { type Prefix, readPrefix } from './prefix.ts';

/** What a reader found in the folded text: where, and in which parts. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly prefix: Prefix;
  readonly dossiers: readonly Dossier[];
  readonly numbers: readonly string[];
  readonly page: string | undefined;
}

const ROMAN = new RegExp(`^(?:${CHAPTER})$`);

/**
 * Reads a citation at the cursor: what stands before the dossier, the dossiers, the numbers and
 * the page. After a page, more papers of the same dossier may follow ("nr. 6, p. 2; nr. 7,
 * p. 5"); each is a citation of its own. Nothing is found when a part that must be is missing.
 */
export function readCitations(cursor: Cursor): Citation[] {
  const start = cursor.at;
  const prefix = readPrefix(cursor);
  const dossiers = readDossiers(cursor, prefix);
  const last = dossiers.at(-1);
  if (last === undefined) return [];
  const numbers = readNumbers(cursor, prefix, last);
  if (numbers !== undefined) return readPages(cursor, { start, prefix, dossiers, numbers });
  return readWithoutSuffix(cursor, { start, prefix, dossiers }, last);
}

/** "35125-C" and "27925-63": what could be a suffix is the number when none follows. */
function readWithoutSuffix(
  cursor: Cursor,
  found: Pick<Citation, 'start' | 'prefix' | 'dossiers'>,
  { digits, suffix, digitsEnd }: Dossier,
): Citation[] {
  if (suffix === undefined || digits === COUNCILS) return [];
  if (ROMAN.test(suffix) && !found.prefix.official) return [];
  cursor.at = digitsEnd;
  const last = { digits, digitsEnd };
  const numbers = readNumbers(cursor, found.prefix, last);
  if (numbers === undefined) return [];
  return readPages(cursor, { ...found, dossiers: [...found.dossiers.slice(0, -1), last], numbers });
}

function readPages(cursor: Cursor, found: Omit<Citation, 'end' | 'page'>): Citation[] {
  const citations: Citation[] = [];
  let next: typeof found | undefined = found;
  while (next !== undefined) {
    const page = readPage(cursor);
    citations.push({ ...next, end: cursor.at, page });
    next = page === undefined ? undefined : readNext(cursor, found);
  }
  return citations;
}

function readNext(cursor: Cursor, found: Omit<Citation, 'end' | 'page'>): typeof found | undefined {
  return attempt(cursor, () => {
    const again = readAgain(cursor);
    return again && { ...found, ...again };
  });
}
