import { findReferences } from './find.ts';
import type { KamerstukId } from './id.ts';

/**
 * The papers that a search query names, in order; none when it names no paper. It takes every
 * spelling of {@link findReferences} and, when the whole query is one, the shorter ones that in
 * prose would be amounts or counts: "27925 623", "27925, 623", "34775 V 20", "35125 c".
 */
export function parseQuery(query: string): KamerstukId[] {
  const found = findReferences(query);
  return (found.length > 0 ? found : findShort(query.trim())).flatMap(({ ids }) => ids);
}

const WORD = 'Kamerstuk ';

function findShort(query: string): ReturnType<typeof findReferences> {
  const [found] = findReferences(WORD + query.toUpperCase());
  return found?.end === WORD.length + query.length ? [found] : [];
}
