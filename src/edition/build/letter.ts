import { alineaId, letterHref, sectionHref } from '../../addresses/address.ts';
import type { LocatedBrief } from '../../content-files/brief.ts';
import { type MdxParts, splitMdx } from '../../content-files/mdx.ts';
import { dossierOf, numberOf } from '../../kamerstuk/index.ts';
import { allOrProblems, assertNoProblems, ContentError } from '../../problem/problem.ts';
import { letterPartSchema } from '../../schemas/letter/section.ts';
import { type Collection, sectionSchemas } from '../../schemas/sections.ts';
import { verantwoordingSchema } from '../../schemas/letter/verantwoording.ts';
import { englishFinder } from '../../text/english.ts';
import { readParagraphs } from '../../text/paragraphs.ts';
import { type Located, locateYaml, parseYaml } from '../../yaml/read.ts';
import { checkFiles, headingFile } from '../check/files.ts';
import { checkOutline, outlinedSections } from '../check/outline.ts';
import { checkSignatures } from '../check/signatures.ts';
import type { FindEnglish, Letter, Paragraph, Section } from '../model.ts';

/** What a letter is made of: its `brief.yaml` as read, and its other files by path. */
export interface LetterSource extends LocatedBrief {
  /** Folder of the letter, from the project's root: `content/27925-651`. */
  folder: string;
  /** Paths of the MDX files in a folder, from the project's root. */
  sections(folder: string): readonly string[];
  /** Text of a file; undefined when it does not exist. */
  read(file: string): string | undefined;
  /** English names of things, from the registers. */
  englishNames?: readonly string[];
}

/** Builds the model of a letter. @throws ContentError when a file is missing or wrong. */
export function buildLetter(source: LetterSource): Letter {
  const { value: brief, place } = source;
  const english = englishFinder([...brief.english, ...(source.englishNames ?? [])]);
  const [opening, signatures, ...sections] = readSections(source, english);
  linkSections(sections);
  const record = readRecord(source);
  const { kamerstuk: id } = brief;
  return {
    ...{ id, brief, place, english, dossier: dossierOf(id), number: numberOf(id) },
    ...{ sections, opening, signatures, record },
    paragraphs: [opening, ...sections].flatMap(({ paragraphs }) => paragraphs),
    pages: record.pages.at(-1)?.page ?? 1,
    href: letterHref(id),
  };
}

const SIGNATURES = 'ondertekening';

/** Reads the opening, the signatures, and the section of each heading, in order. */
function readSections(
  source: LetterSource,
  english: FindEnglish,
): [Section, Section, ...Section[]] {
  const files = readFiles(source);
  const sections = allOrProblems<Section | undefined>([
    () => void assertNoProblems(checkFiles({ ...source, files })),
    ...sectionFiles(source)
      .filter(({ file }) => files.has(file))
      .map(({ outlined, ...section }) => () => {
        const text = files.get(section.file) ?? '';
        assertNoProblems([
          ...checkOutline(text, section.file, outlined),
          ...(section.slug === SIGNATURES ? checkSignatures(text, section.file, source) : []),
        ]);
        return readSection({ ...section, source: text, english });
      }),
  ]);
  return sections.filter((section) => section !== undefined) as [Section, Section, ...Section[]];
}

function readFiles({ folder, sections, read }: LetterSource): Map<string, string> {
  const present = sections(folder).map((file) => [file, read(file)] as const);
  return new Map(present.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])));
}

/** The file that each part of a letter must have, and what the outline says of it. */
function sectionFiles({ folder, ...brief }: LetterSource) {
  const letter = brief.value.kamerstuk;
  const { opening, signatures, headings } = outlinedSections(brief);
  const own = (slug: string) => ({
    letter,
    collection: undefined,
    slug,
    file: `${folder}/${slug}.mdx`,
  });
  return [
    { ...own('opening'), outlined: opening },
    { ...own(SIGNATURES), outlined: signatures },
    ...headings.map(({ heading, outlined }) => {
      const { collection, slug } = heading;
      return { letter, collection, slug, file: headingFile(folder, heading), outlined };
    }),
  ];
}

function readRecord({ folder, read }: LetterSource) {
  const file = `${folder}/verantwoording.yaml`;
  const yaml = read(file);
  if (yaml !== undefined) return parseYaml(verantwoordingSchema, yaml, { file });
  const message = 'Unexpected absence of the file, expected the importer to have written it';
  throw new ContentError([{ file, message, remedy: `Run: npm run import -- ${folder}` }]);
}

/** An MDX file and what its path says of it. */
interface SectionSource {
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
function readSection(source: SectionSource): Section {
  const { letter, collection, slug } = source;
  const parts = splitMdx(source.source, source.file);
  const schema = collection === undefined ? letterPartSchema : sectionSchemas[collection];
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

/** Where a part without a page of its own starts in the letter. */
const fragmentOf = (slug: string, firstAlinea: number | undefined): string =>
  firstAlinea === undefined ? slug : alineaId(firstAlinea);

/** Gives each section its parent and children, from the levels of the headings in order. */
function linkSections(sections: Section[]): void {
  const open: Section[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const parent = open.at(-1);
    section.parent = parent?.id;
    parent?.children.push(section.id);
    open.push(section);
  }
}
