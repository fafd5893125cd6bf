import { letterHref } from '../../addresses/address.ts';
import { type LocatedBrief, signaturesOrder } from '../../content-files/brief.ts';
import { DOUBTS, readDoubts } from '../../content-files/doubts.ts';
import { dossierOf, numberOf } from '../../kamerstuk/index.ts';
import { allOrProblems, assertNoProblems, ContentError } from '../../problem/problem.ts';
import { verantwoordingSchema } from '../../schemas/letter/verantwoording.ts';
import type { Text } from '../../text/model.ts';
import { parseYaml } from '../../yaml/read.ts';
import { checkFiles, headingFile } from '../check/files.ts';
import { checkOutline, outlinedSections } from '../check/outline.ts';
import { checkSignatures } from '../check/signatures.ts';
import type { Section } from '../model.ts';
import type { ReadLetter, SectionPlaces } from '../places.ts';
import { noteLabeller } from './notes.ts';
import { OPENING, SIGNATURES } from '../../schemas/letter/section.ts';
import { type ReadSection, readSection } from './section.ts';

/** What a letter is made of: its `brief.yaml` as read, and its other files by path. */
export interface LetterSource extends LocatedBrief {
  /** Folder of the letter, from the project's root: `content/27925-651`. */
  folder: string;
  /** Paths of the MDX files in a folder, from the project's root. */
  sections(folder: string): readonly string[];
  /** Text of a file; undefined when it does not exist. */
  read(file: string): string | undefined;
}

/**
 * Reads a letter from its files. What depends on the registers is marked later: see `markLetter`.
 * @throws ContentError that lists every file that is missing or wrong.
 */
export function readLetter(source: LetterSource): ReadLetter {
  const { value: brief, place } = source;
  const { opening, signatures = unsigned(source), headed } = readSections(source);
  const sections = headed.map(({ section }) => section);
  linkSections(sections);
  const all = [opening, ...headed, signatures];
  labelNotes(all.map(({ section }) => section));
  const record = readRecord(source);
  const { kamerstuk: id } = brief;
  return {
    letter: {
      ...{ id, brief, dossier: dossierOf(id), number: numberOf(id) },
      ...{ sections, opening: opening.section, signatures: signatures.section, record },
      head: opening.head,
      signed: signatures.signed,
      pages: record.pages.at(-1)?.page ?? 0,
      doubts: doubtsIn(source),
      alineas: all.reduce((sum, { section }) => sum + section.blocks.length, 0),
      href: letterHref(id),
      digest: '',
    },
    places: {
      brief: place,
      sections: new Map(
        all.map(({ section, places }): [string, SectionPlaces] => [section.id, places]),
      ),
    },
  };
}

/** A part of a letter; of the signatures, these too. */
interface ReadPart extends ReadSection {
  signed: Text[];
}

/** Reads the opening, the signatures, and the section of each heading, in order. */
function readSections(source: LetterSource): ReadParts {
  const files = readFiles(source);
  const parts = allOrProblems<ReadPart | undefined>([
    () => void assertNoProblems(checkFiles({ ...source, files })),
    ...sectionFiles(source)
      .filter(({ file }) => files.has(file))
      .map(({ outlined, ...section }) => () => {
        const text = files.get(section.file) ?? '';
        assertNoProblems(checkOutline(text, section.file, outlined));
        const read = readSection({ ...section, source: text });
        if (section.slug !== SIGNATURES) return { ...read, signed: [] };
        assertNoProblems(checkSignatures(read.signatures, section.file, source));
        return { ...read, signed: read.signatures.map(({ text, marks }) => ({ text, marks })) };
      }),
  ]);
  const [opening, ...others] = parts.filter((part) => part !== undefined) as [
    ReadPart,
    ...ReadPart[],
  ];
  const [signatures] = others.filter(isSignatures);
  return { opening, signatures, headed: others.filter((part) => !isSignatures(part)) };
}

/** The parts of a letter; the signatures when somebody signed it. */
interface ReadParts {
  opening: ReadPart;
  signatures: ReadPart | undefined;
  headed: ReadPart[];
}

const isSignatures = ({ section }: ReadPart): boolean =>
  section.collection === undefined && section.slug === SIGNATURES;

/** The signatures of a letter that nobody signed: a part without words, that no page shows. */
function unsigned({ value: brief, folder }: LetterSource): ReadPart {
  const order = signaturesOrder(brief.outline);
  const source = `---\ntitle: Ondertekening\norder: ${order}\nlevel: 2\n---\n`;
  const file = `${folder}/${SIGNATURES}.mdx`;
  const letter = brief.kamerstuk;
  const part = { letter, collection: undefined, slug: SIGNATURES, file, source };
  return { ...readSection(part), signed: [] };
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
    { ...own(OPENING), outlined: opening },
    { ...own(SIGNATURES), outlined: signatures },
    ...headings.map(({ heading, outlined }) => {
      const { collection, slug } = heading;
      return { letter, collection, slug, file: headingFile(folder, heading), outlined };
    }),
  ];
}

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

/** Labels the notes through the letter, in the order of the text. */
function labelNotes(sections: readonly Section[]): void {
  const label = noteLabeller();
  for (const section of sections.toSorted((a, b) => a.order - b.order))
    section.notes = section.notes.map(label);
}

function doubtsIn({ folder, read }: LetterSource): number {
  const file = `${folder}/${DOUBTS}`;
  return readDoubts(read(file), file).length;
}

function readRecord({ folder, read }: LetterSource) {
  const file = `${folder}/verantwoording.yaml`;
  const yaml = read(file);
  if (yaml !== undefined) return parseYaml(verantwoordingSchema, yaml, { file });
  const message = 'File not found';
  throw new ContentError([{ file, message, remedy: `Run: npm run import -- ${folder}` }]);
}
