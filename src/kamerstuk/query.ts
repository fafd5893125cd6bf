import type { Citation } from './citation.ts';
import { fold } from './fold.ts';
import type { KamerstukId } from './id.ts';
import { idsOf, scan } from './scan.ts';

/**
 * The papers that a search query names, in order; none when it names no paper. It takes every
 * spelling that `findReferences` takes and, when the whole query is one, the shorter ones that
 * in prose would be amounts or counts: "27925 623", "27925, 623", "34775 V 20", "35125 c". What
 * only looks like a reference in prose is not looked for: nobody searches for an amount so.
 */
export function parseQuery(query: string): KamerstukId[] {
  const { text } = fold(query);
  const found = scan(text).flat();
  return (found.length > 0 ? found : scanShort(text.trim())).flatMap(idsOf);
}

const WORD = 'Kamerstuk ';

function scanShort(query: string): Citation[] {
  const found = scan(WORD + query.toUpperCase()).flat();
  return found.at(-1)?.end === WORD.length + query.length ? found : [];
}
