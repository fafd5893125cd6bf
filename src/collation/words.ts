import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ContentError, type Problem } from '../schemas/reading/problem.ts';
import { type Allowed, type ReadText, groupWords, readText, refusal, spell } from './glyphs.ts';
import { type SectionText, splitSection } from './mdx.ts';
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
