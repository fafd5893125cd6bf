import { sectionSchemas, partSchema } from '../schemas/collections.ts';
import type { Collection } from '../schemas/brief.ts';
import { ContentError } from '../schemas/reading/problem.ts';
import { type Located, locateYaml } from '../schemas/reading/yaml.ts';
import { alineaId, sectionHref } from './address.ts';
import { type MdxParts, splitMdx } from '../content-files/mdx.ts';
import type { FindEnglish, Paragraph, Section } from './model.ts';
import { readParagraphs } from './paragraphs.ts';

/** An MDX file and what its path says of it. */
export interface SectionSource {
  letter: string;
  /** Nothing for the opening and the signatures. */
  collection: Collection | undefined;
  slug: string;
  /** Path from the project's root. */
  file: string;
  source: string;
  /** Finds the English words in the texts of its letter. */
  english: FindEnglish;
}

/** Reads one section; parents, children and the end of its page come with its letter. */
export function readSection(source: SectionSource): Section {
  const { letter, collection, slug } = source;
  const parts = splitMdx(source.source, source.file);
  const schema = collection === undefined ? partSchema : sectionSchemas[collection];
  const located = locateYaml(schema, parts.frontmatter, { file: source.file, firstLine: 2 });
  const { title, level, order, page, startsPage, pageStartsAt, firstAlinea, ...editorial } =
    located.value;
  const { description, countries, facts, amounts, notes, ...fields } = editorial;
  const id = [letter, collection, slug].filter(Boolean).join('/');
  const paragraphs = readBody(source, parts, located, id);
  return {
    ...{ id, letter, collection, slug, title, level, order },
    ...{ page, startsPage, pageStartsAt, paragraphs },
    ...{ description, countries, facts, amounts, notes, fields, place: located.place },
    english: source.english(title),
    endPage:
      paragraphs.at(-1)?.pageBreaks.at(-1)?.page ??
      paragraphs.at(-1)?.page ??
      afterHeading(located.value),
    parent: undefined,
    children: [],
    href: sectionHref(letter, collection, collection ? slug : fragmentOf(slug, firstAlinea)),
  };
}

/** Where a heading stands on the printed paper. */
interface Headed {
  page: number;
  pageStartsAt?: number | undefined;
}

/** Page on which a heading ends, and what comes after it starts. */
const afterHeading = ({ page, pageStartsAt }: Headed): number =>
  pageStartsAt === undefined ? page : page + 1;

/** Reads the numbered paragraphs; the signatures have none. */
function readBody(
  { file, slug }: SectionSource,
  { body, bodyLine: line }: MdxParts,
  { value, place }: Located<Headed & { firstAlinea?: number | undefined }>,
  section: string,
): Paragraph[] {
  const { firstAlinea: number } = value;
  const page = afterHeading(value);
  if (number !== undefined) return readParagraphs(body, { file, line, number, page, section });
  if (body.trim() === '' || slug === SIGNATURES) return [];
  const message = 'Unexpected absence, expected the number of the first paragraph';
  const remedy = 'Import the letter again: it writes the number.';
  throw new ContentError([{ ...place(['firstAlinea']), message, remedy }]);
}

const SIGNATURES = 'ondertekening';

/** Where a part without a page of its own starts in the letter. */
const fragmentOf = (slug: string, firstAlinea: number | undefined): string =>
  firstAlinea === undefined ? slug : alineaId(firstAlinea);

/** Gives each section its parent and children, from the levels of the headings in order. */
export function linkSections(sections: Section[]): void {
  const open: Section[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const parent = open.at(-1);
    section.parent = parent?.id;
    parent?.children.push(section.id);
    open.push(section);
  }
}
