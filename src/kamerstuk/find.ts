import { type Citation, readCitations } from './citation.ts';
import { isPageFooter, isSomethingElse } from './context.ts';
import type { Cursor } from './cursor.ts';
import { readDossiersAlone } from './dossier-alone.ts';
import { type Folded, fold } from './fold.ts';
import { dossierId } from './id.ts';
import { isLetter } from './parts.ts';
import type { AnyKind, AnyReference, Reference } from './reference.ts';
import { idsOf, scan } from './scan.ts';

/**
 * Finds every reference to a Kamerstuk, in order, in time linear in the text's length; never
 * throws. A reference has a dossier and a number: "dossier 27 925" alone is none. What is
 * cited otherwise (Handelingen, Aanhangsel, Stb., Stcrt.), amounts and counts are left alone,
 * and so are the footers of printed pages.
 *
 * The spellings are those of the Aanwijzingen voor de regelgeving, 3.43, of the Leidraad voor
 * juridische auteurs and of the papers themselves.
 */
export function findReferences(text: string): Reference[] {
  return find(text, readCitations).filter(isPaper);
}

/**
 * Finds all that `findReferences` finds, the same way, and dossiers without a number
 * ("Kamerstuk 27 925", "(36410-V)") besides. A caller tells them by `kind`: a register of papers
 * has no entry for a dossier.
 */
export function findAllReferences(text: string): AnyReference[] {
  return find(text, (cursor) => {
    const { at } = cursor;
    const papers = readCitations(cursor);
    if (papers.length > 0) return papers;
    const alone = readDossiersAlone({ text: cursor.text, at });
    return alone === undefined ? [] : [{ ...alone, numbers: [], page: undefined }];
  });
}

function find(text: string, read: (cursor: Cursor) => Citation[]): AnyReference[] {
  const folded = fold(text);
  return scan(folded.text, read)
    .filter(([first]) => first !== undefined && !isLookalike(text, folded, first))
    .flatMap((citations) => citations.map((citation) => toReference(text, folded, citation)));
}

function isPaper(reference: AnyReference): reference is Reference {
  return reference.kind !== 'dossier';
}

function isLookalike(text: string, folded: Folded, citation: Citation): boolean {
  if (citation.prefix.named) return false;
  const { start, end } = spanOf(folded, citation);
  const paper = citation.numbers.length > 0;
  return (paper && isSomethingElse(folded.text, citation.start)) || isPageFooter(text, start, end);
}

function spanOf({ offsets }: Folded, { start, end }: Citation): { start: number; end: number } {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

function toReference(original: string, folded: Folded, citation: Citation): AnyReference {
  const { start, end } = spanOf(folded, citation);
  const { prefix, page, numbers } = citation;
  const kind = kindOf(citation);
  const byLetter = kind !== 'dossier' && numbers.every(isLetter);
  const chamber = prefix.chamber ?? (byLetter ? 'I' : undefined);
  const text = original.slice(start, end);
  const ids = kind === 'dossier' ? dossierIdsOf(citation) : idsOf(citation);
  const { sessionYear } = prefix;
  return { start, end, text, ids, kind, chamber, sessionYear, page };
}

function dossierIdsOf({ dossiers }: Citation): string[] {
  const ids = dossiers.map(({ digits, suffix }) =>
    dossierId({ dossier: digits, ...(suffix !== undefined && { suffix }) }),
  );
  return [...new Set(ids)];
}

function kindOf({ dossiers, numbers }: Citation): AnyKind {
  if (numbers.length === 0) return 'dossier';
  if (dossiers.length > 1) return 'joint';
  return numbers.length > 1 ? 'list' : 'paper';
}
