import type { Citation } from './citation.ts';
import { type Folded, fold } from './fold.ts';
import { isPageFooter, isSomethingElse } from './context.ts';
import { isLetter } from './parts.ts';
import type { Reference, ReferenceKind } from './reference.ts';
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
  const folded = fold(text);
  return scan(folded.text)
    .filter(([first]) => first !== undefined && !isLookalike(text, folded, first))
    .flatMap((citations) => citations.map((citation) => toReference(text, folded, citation)));
}

function isLookalike(text: string, folded: Folded, citation: Citation): boolean {
  if (citation.prefix.named) return false;
  const { start, end } = spanOf(folded, citation);
  return isSomethingElse(folded.text, citation.start) || isPageFooter(text, start, end);
}

function spanOf({ offsets }: Folded, { start, end }: Citation): { start: number; end: number } {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

function toReference(original: string, folded: Folded, citation: Citation): Reference {
  const { start, end } = spanOf(folded, citation);
  const { prefix, page, numbers } = citation;
  const chamber = prefix.chamber ?? (numbers.every(isLetter) ? 'I' : undefined);
  const text = original.slice(start, end);
  const ids = idsOf(citation);
  const { sessionYear } = prefix;
  return { start, end, text, ids, kind: kindOf(citation), chamber, sessionYear, page };
}

function kindOf({ dossiers, numbers }: Citation): ReferenceKind {
  if (dossiers.length > 1) return 'joint';
  return numbers.length > 1 ? 'list' : 'paper';
}
