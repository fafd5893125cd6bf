/**
 * The grammar of references to Kamerstukken, dossiers and Handelingen: find, parse, format, link.
 * It depends on nothing and runs in Node and in browsers.
 */
export { findAllReferences, findReferences } from './find.ts';
export {
  dossierId,
  handelingenId,
  isDossierId,
  isHandelingenId,
  isKamerstukId,
  kamerstukId,
  parseDossierId,
  parseHandelingenId,
  parseId,
} from './id.ts';
export {
  officialDossierUrl,
  officialHandelingenUrl,
  officialName,
  officialPdf,
  officialUrl,
} from './official.ts';
export { answeredOf, dossierOf, numberOf } from './parts.ts';
export { formatReference, printedDossier, printedId } from './printed.ts';
export { parseQuery } from './query.ts';

/** @public */
export type { CitationDetails } from './printed.ts';
/** @public */
export type {
  DossierId,
  HandelingenId,
  HandelingenParts,
  KamerstukId,
  KamerstukParts,
} from './id.ts';
/** @public */
export type { AnyKind, AnyReference, Chamber, Reference, ReferenceKind } from './reference.ts';
