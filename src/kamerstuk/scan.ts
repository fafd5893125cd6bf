import { type Citation, readCitations } from './citation.ts';
import type { Cursor } from './cursor.ts';
import { type KamerstukId, kamerstukId } from './id.ts';

/** Where a citation can start: a word for it, a chamber, a session year or a dossier. */
const START =
  /(?<!\p{L})(?:kamer(?:-? )?st|kst|(?:(?:tweede|eerste|[12]e) kamer|[te]k)(?!\p{L})|(?:vergader(?:- )?|zittings|kamer)jaar|verg\. ?jr|vgj)|(?:(?<=-\d{1,4}[,;/])|(?<![\w/-]|\d[.,:]))(?:(?:1[89]|20)\d\d ?[-/]|[1-4]\d[ .]?\d{3}(?!\d))/giu;

/**
 * Scans a folded text for citations, in order and in linear time: each place where one can
 * start is read once, and the scan goes on after what was read. The citations of one reading
 * ("nr. 6, p. 2; nr. 7, p. 5") stay together.
 * @param read What is looked for at each place: papers, unless said otherwise.
 */
export function scan(
  text: string,
  read: (cursor: Cursor) => Citation[] = readCitations,
): Citation[][] {
  const found: Citation[][] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const citations = read({ text, at: match.index });
    START.lastIndex = citations.at(-1)?.end ?? START.lastIndex;
    if (citations.length > 0) found.push(citations);
  }
  return found;
}

/** The canonical ids of a citation: for each number one in each dossier, in that order. */
export function idsOf({ dossiers, numbers }: Citation): KamerstukId[] {
  const ids = numbers.flatMap((number) =>
    dossiers.map(({ digits, suffix }) =>
      kamerstukId({ dossier: digits, ...(suffix !== undefined && { suffix }), number }),
    ),
  );
  return [...new Set(ids)];
}
