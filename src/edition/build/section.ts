import { alineaId, sectionHref } from '../../addresses/address.ts';
import { type MdxParts, splitMdx } from '../../content-files/mdx.ts';
import { ContentError } from '../../problem/problem.ts';
import { letterPartSchema, OPENING, SIGNATURES } from '../../schemas/letter/section.ts';
import { type Collection, sectionSchemas } from '../../schemas/sections.ts';
import { endPageOf, type Reference, referencesIn, type Text, type Unit } from '../../text/model.ts';
import { withOtherReferences } from '../../text/other-references.ts';
import { type Body, readBlocks } from '../../text/read-blocks.ts';
import { type ReadSignature, readSignatures } from '../../text/read-signatures.ts';
import { type Located, locateYaml } from '../../yaml/read.ts';
import type { Section } from '../model.ts';
import type { SectionPlaces } from '../places.ts';
import { placeNotes } from './notes.ts';

/** An MDX file and what its path says of it. */
export interface SectionSource {
  letter: string;
  /** Undefined for the opening and the signatures. */
  collection: Collection | undefined;
  slug: string;
  /** Path from the project's root. */
  file: string;
  source: string;
}

/** A section, and where it stands in its file. */
export interface ReadSection {
  section: Section;
  places: SectionPlaces;
  signatures: ReadSignature[];
  /** The printed head of the letter, in its opening. */
  head: Text[];
}

/**
 * Reads one section; parents, children and labels of notes come with its letter.
 * @throws ContentError with file and line for frontmatter or text that is not as it must be.
 */
export function readSection(source: SectionSource): ReadSection {
  const { letter, collection, slug, file } = source;
  const parts = splitMdx(source.source, file);
  const schema = collection === undefined ? letterPartSchema : sectionSchemas[collection];
  const located = locateYaml(schema, parts.frontmatter, { file, firstLine: 2 });
  const { title, level, order, page, startsPage, pageStartsAt, firstAlinea, ...editorial } =
    located.value;
  const { description, countries, facts, events, amounts, notes, ...fields } = editorial;
  const id = [letter, collection, slug].filter(Boolean).join('/');
  const { head, lines, ...texts } = readBody(source, parts, located);
  const blocks = texts.blocks.map(withOtherReferences);
  const footnotes = texts.footnotes.map(withOtherReferences);
  const signatures =
    slug === SIGNATURES ? readSignatures(parts.body, { file, line: parts.bodyLine }) : [];
  const ends = [...blocks, ...signatures.map((signature) => ({ page, ...signature }))];
  const last = ends.at(-1);
  const section: Section = {
    ...{ id, letter, collection, slug, title, level, order },
    ...{ page, startsPage, pageStartsAt, blocks, footnotes },
    ...{ description, countries, facts, events, amounts, fields },
    ...{ english: [], quoted: {}, alineas: blocks.map((block) => block.id) },
    cites: cited('kamerstuk', [...blocks, ...footnotes]),
    dossiers: cited('dossier', [...blocks, ...footnotes]),
    notes: placeNotes({ slug, title, blocks, footnotes }, notes).map((note) => ({
      ...note,
      label: '',
    })),
    endPage: last ? endPageOf(last) : afterHeading(located.value),
    parent: undefined,
    children: [],
    href: sectionHref(letter, collection, collection ? slug : fragmentOf(slug, firstAlinea)),
  };
  return { section, places: { file, field: located.place, lines, notes }, signatures, head };
}

/** What texts cite of one scheme, each once. */
function cited(scheme: Reference['scheme'], units: readonly Unit[]): string[] {
  const references = units.flatMap(referencesIn).filter((one) => one.scheme === scheme);
  return [...new Set(references.flatMap(({ ids }) => ids))];
}

/** Where a heading stands on the printed paper. */
interface Headed {
  page: number;
  pageStartsAt?: number | undefined;
}

/** Page on which a heading ends, and what comes after it starts. */
const afterHeading = ({ page, pageStartsAt }: Headed): number =>
  pageStartsAt === undefined ? page : page + 1;

/** Reads the numbered blocks; the signatures have none. */
function readBody(
  { file, slug }: SectionSource,
  { body, bodyLine: line }: MdxParts,
  { value, place }: Located<Headed & { firstAlinea?: number | undefined }>,
): Body {
  const { firstAlinea: number } = value;
  if (number !== undefined) {
    const read = readBlocks(body, { file, line, number, page: afterHeading(value) });
    if (read.head.length > 0 && slug !== OPENING) {
      const remedy = `Move it to ${OPENING}.mdx, as the first of its text.`;
      throw new ContentError([
        { file, line, message: 'Unexpected <Head>, expected it only in the opening', remedy },
      ]);
    }
    return read;
  }
  if (body.trim() === '' || slug === SIGNATURES) return NOTHING;
  const message = 'Unexpected absence, expected the number of the first paragraph';
  const remedy = 'Import the letter again: it writes the number.';
  throw new ContentError([{ ...place(['firstAlinea']), message, remedy }]);
}

const NOTHING: Body = { head: [], blocks: [], footnotes: [], lines: {} };

/** Where a part without a page of its own starts in the letter. */
const fragmentOf = (slug: string, firstAlinea: number | undefined): string =>
  firstAlinea === undefined ? slug : alineaId(firstAlinea);
