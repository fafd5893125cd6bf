/**
 * The grammar of references to Kamerstukken: find, parse, format, link. It depends on nothing
 * and runs in Node and in browsers.
 */
export { findReferences } from './find.ts';
export { isKamerstukId, kamerstukId, parseId } from './id.ts';
export { officialUrl } from './official.ts';
export { dossierOf, numberOf } from './parts.ts';
export { formatReference, printedDossier, printedId } from './printed.ts';
export { parseQuery } from './query.ts';

/** @public */
export type { CitationDetails } from './printed.ts';
/** @public */
export type { KamerstukId, KamerstukParts } from './id.ts';
/** @public */
export type { Chamber, Reference, ReferenceKind } from './reference.ts';
