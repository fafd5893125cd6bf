/**
 * The grammar of references to Kamerstukken: find, parse, format, link. It depends on nothing
 * and runs in Node and in browsers.
 */
export { findReferences } from './find.ts';
export { type CitationDetails, formatReference, officialUrl } from './format.ts';
export {
  type KamerstukId,
  type KamerstukParts,
  isKamerstukId,
  kamerstukId,
  parseId,
} from './id.ts';
export { parseQuery } from './query.ts';
export type { Chamber, Reference, ReferenceKind } from './reference.ts';
