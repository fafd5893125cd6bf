import { type Citation, readCitations } from './citation.ts';
import { type Folded, fold } from './fold.ts';
import { type KamerstukId, kamerstukId } from './id.ts';
import { isPageFooter, isSomethingElse } from './lookalike.ts';
import { isLetter } from './number.ts';
import type { Reference, ReferenceKind } from './reference.ts';

/** Where a reference can start: a word for it, a chamber, a session year or a dossier. */
const START =
  /(?<!\p{L})(?:kamer(?:-? )?st|kst|(?:(?:tweede|eerste|[12]e) kamer|[te]k)(?!\p{L})|(?:vergader(?:- )?|zittings|kamer)jaar|verg\. ?jr|vgj)|(?:(?<=-\d{1,4}[,;/])|(?<![\w/-]|\d[.,:]))(?:(?:1[89]|20)\d\d ?[-/]|[1-4]\d[ .]?\d{3}(?!\d))/giu;

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
  const references: Reference[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(folded.text); match !== null; match = START.exec(folded.text)) {
    const found = readCitations({ text: folded.text, at: match.index });
    const [first] = found;
    if (first === undefined || isElsewhere(folded, first)) continue;
    START.lastIndex = found.at(-1)?.end ?? START.lastIndex;
    if (isFooter(text, folded, first)) continue;
    references.push(...found.map((citation) => toReference(text, folded, citation)));
  }
  return references;
}

function isElsewhere({ text }: Folded, { prefix, start }: Citation): boolean {
  return !prefix.named && isSomethingElse(text, start);
}

function isFooter(text: string, folded: Folded, citation: Citation): boolean {
  const { start, end } = spanOf(folded, citation);
  return isPageFooter(text, start, end);
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

function idsOf({ dossiers, numbers }: Citation): KamerstukId[] {
  const ids = numbers.flatMap((number) =>
    dossiers.map(({ digits, suffix }) =>
      kamerstukId({ dossier: digits, ...(suffix !== undefined && { suffix }), number }),
    ),
  );
  return [...new Set(ids)];
}

function kindOf({ dossiers, numbers }: Citation): ReferenceKind {
  if (dossiers.length > 1) return 'joint';
  return numbers.length > 1 ? 'list' : 'paper';
}
