import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { ContentError, type Problem } from '../problem/problem.ts';
import { locateYaml } from '../yaml/read.ts';
import { type Allowed, groupWords, type ReadText, readText, refusal, spell } from './glyphs.ts';
import type { EditionWord, Read, TextFile } from './model.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** Parts whose title is the editors': the letter has no heading there. */
const UNTITLED = /(?:^|[/\\])(?:opening|ondertekening)\.mdx$/u;

const SIGNATURES = /(?:^|[/\\])ondertekening\.mdx$/u;

/** Words of MDX files, and page marks that are wrong though the words may be right. */
interface ReadMdx extends Read<EditionWord> {
  misnumbered: Problem[];
}

/** Reads the words of MDX files in the order of the letter: of each its heading and its text. */
export function readEdition(files: readonly TextFile[]): ReadMdx {
  const read: ReadMdx = { words: [], problems: [], misnumbered: [] };
  const sections = files.flatMap((file) => attempt(read, file, () => splitSection(file)) ?? []);
  let page = 0;
  for (const section of sections.sort((a, b) => a.order - b.order)) {
    const tree = attempt(read, section, () => parser.parse(section.body));
    if (tree) page = readSection(read, section, tree, page);
  }
  return read;
}

/** Reads one section; answers the page on which it ends. */
function readSection(read: ReadMdx, section: SectionText, tree: Root, before: number): number {
  const { file } = section;
  const isSignatures = SIGNATURES.test(file);
  let page = UNTITLED.test(file) ? before : readTitle(read, section, before);
  for (const node of tree.children) {
    const allowed = { links: !isSignatures, breaks: isSignatures };
    const { glyphs, refused, misnumbered, page: after } = readBlock(node, page, allowed);
    for (const word of groupWords(glyphs, file, isSignatures)) read.words.push(word);
    for (const problem of refused) read.problems.push({ file, ...problem });
    for (const problem of misnumbered) read.misnumbered.push({ file, ...problem });
    page = after;
  }
  return page;
}

/** Reads the heading; answers the page on which it ends. */
function readTitle(
  { words }: Read<EditionWord>,
  { file, title, titleLine, startsPage, pageStartsAt = title.length }: SectionText,
  before: number,
): number {
  const page = startsPage ? before + 1 : before;
  const glyphs = [
    ...spell(title.slice(0, pageStartsAt), titleLine, page),
    ...spell(title.slice(pageStartsAt), titleLine, page + 1),
  ];
  for (const word of groupWords(glyphs, file, true)) words.push(word);
  return glyphs.at(-1)?.page ?? page;
}

/** A body has paragraphs only. */
function readBlock(node: Root['children'][number], page: number, allowed: Allowed): ReadText {
  if (node.type === 'paragraph') return readText(node.children, page, allowed);
  const line = node.position?.start.line ?? 1;
  const refused = [{ line, ...refusal(node.type, 'paragraphs of plain text') }];
  return { glyphs: [], page, refused, misnumbered: [] };
}

function attempt<T>(
  read: Read<EditionWord>,
  { file }: { file: string },
  action: () => T,
): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof ContentError) {
      for (const problem of error.problems) read.problems.push(problem);
      return undefined;
    }
    const { message, line } = error as Error & { line?: number };
    read.problems.push({ file, line, ...refusal(`MDX (${message.split('\n')[0]})`, 'plain text') });
    return undefined;
  }
}

/** What the collation needs of a section's file. */
interface SectionText {
  file: string;
  title: string;
  /** Line of the file that the title stands on. */
  titleLine: number;
  order: number;
  startsPage: boolean;
  /** Offset in the title of the first character on the next page, when that starts inside it. */
  pageStartsAt?: number | undefined;
  /** The file with its frontmatter blanked out, so that lines keep their numbers. */
  body: string;
}

/** Of the frontmatter only what the letter's words and pages depend on. */
const frontmatterSchema = z.looseObject({
  title: z.string(),
  order: z.int(),
  startsPage: z.boolean().default(false),
  pageStartsAt: z.int().optional(),
});

/** Takes an MDX file apart. @throws ContentError when its frontmatter is not as it must be. */
function splitSection({ file, text: received }: TextFile): SectionText {
  const text = received.replaceAll('\r\n', '\n');
  const [head, yaml] = /^---[ \t]*\n([^]*?\n)?---[ \t]*(?:\n|$)/u.exec(text) ?? [];
  if (head === undefined) {
    const message = 'Unexpected start of the file, expected frontmatter between --- lines';
    const remedy = 'Put a line --- before and after its fields, or import the letter again.';
    throw new ContentError([{ file, line: 1, message, remedy }]);
  }
  const { value, place } = locateYaml(frontmatterSchema, yaml ?? '', { file, firstLine: 2 });
  const { title, order, startsPage, pageStartsAt } = value;
  return {
    ...{ file, title, order, startsPage, pageStartsAt },
    titleLine: place(['title']).line ?? 1,
    body: head.replaceAll(/[^\n]/gu, '') + text.slice(head.length),
  };
}
