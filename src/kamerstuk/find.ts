import { type Citation, readCitations } from './citation.ts';
import { COUNTED_IN_PROSE, isPageFooter, isSomethingElse } from './context.ts';
import type { Cursor } from './cursor.ts';
import { readDossiersAlone } from './dossier-alone.ts';
import { type Folded, fold } from './fold.ts';
import { scanProceedings } from './handelingen.ts';
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
  return find(text, fold(text), readCitations).filter(isPaper);
}

/**
 * Finds all that `findReferences` finds, the same way, and besides: dossiers without a number
 * ("Kamerstuk 27 925", "(36410-V)"), questions in the Aanhangsel van de Handelingen and items of
 * the Handelingen. A caller tells them by `kind`: a register of papers has entries for none of
 * these.
 */
export function findAllReferences(text: string): AnyReference[] {
  const folded = fold(text);
  const papers = find(text, folded, readPapersOrDossiers);
  const proceedings = scanProceedings(folded.text).map(({ series, ...cited }) => {
    const { start, end } = spanOf(folded, cited);
    return { ...cited, start, end, text: text.slice(start, end), kind: series };
  });
  return [...papers, ...apartFrom(papers, proceedings)].sort((a, b) => a.start - b.start);
}

function readPapersOrDossiers(cursor: Cursor): Citation[] {
  const papers = readCitations({ ...cursor });
  if (papers.length > 0) return papers;
  const alone = readDossiersAlone(cursor);
  return alone === undefined ? [] : [{ ...alone, numbers: [], page: undefined }];
}

/** The references that overlap none of the others; both are in order. */
function apartFrom(
  others: readonly AnyReference[],
  references: readonly AnyReference[],
): AnyReference[] {
  let next = 0;
  return references.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next++;
    return (others[next]?.start ?? Infinity) >= end;
  });
}

function find(text: string, folded: Folded, read: (cursor: Cursor) => Citation[]): AnyReference[] {
  return scan(folded.text, ({ text, at }) => read({ text, at, counted: COUNTED_IN_PROSE }))
    .filter(([first]) => first !== undefined && !isLookalike(text, folded, first))
    .flatMap((citations) => citations.map((citation) => toReference(text, folded, citation)));
}

function isPaper(reference: AnyReference): reference is Reference {
  return ['paper', 'joint', 'list'].includes(reference.kind);
}

function isLookalike(text: string, folded: Folded, citation: Citation): boolean {
  if (citation.prefix.named) return false;
  const { start, end } = spanOf(folded, citation);
  const paper = citation.numbers.length > 0;
  return (paper && isSomethingElse(folded.text, citation.start)) || isPageFooter(text, start, end);
}

function spanOf(
  { offsets }: Folded,
  { start, end }: Pick<Citation, 'start' | 'end'>,
): { start: number; end: number } {
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
