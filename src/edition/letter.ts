import { allOrProblems, assertNoProblems, ContentError } from '../schemas/reading/problem.ts';
import { verantwoordingSchema } from '../schemas/verantwoording.ts';
import { parseYaml } from '../schemas/reading/yaml.ts';
import { dossierOf, numberOf } from '../kamerstuk/index.ts';
import { letterHref } from './address.ts';
import type { LocatedBrief } from '../content-files/brief.ts';
import { checkFiles, headingFile } from './check-files.ts';
import { checkOutline, outlinedSections } from './check-outline.ts';
import { checkSignatures } from './check-signatures.ts';
import { englishFinder } from './english.ts';
import type { FindEnglish, Letter, Section } from './model.ts';
import { linkSections, readSection } from './sections.ts';

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
