import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ReadText, groupWords, readText, spell } from './glyphs.ts';
import { type SectionText, splitSection } from './mdx.ts';
import type { EditionWord, Read, TextFile } from './model.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** Parts whose title is the editors': the letter has no heading there. */
const UNTITLED = /(?:^|[/\\])(?:opening|ondertekening)\.mdx$/u;

const SIGNATURES = /(?:^|[/\\])ondertekening\.mdx$/u;

/** Reads the words of MDX files in the order of the letter: of each its heading and its text. */
export function readEdition(files: readonly TextFile[]): Read<EditionWord> {
  const read: Read<EditionWord> = { words: [], problems: [] };
  const sections = files.flatMap((file) => attempt(read, file, () => splitSection(file)) ?? []);
  let page = 0;
  for (const section of sections.sort((a, b) => a.order - b.order)) {
    const tree = attempt(read, section, () => parser.parse(section.body));
    if (tree) page = readSection(read, section, tree, page);
  }
  return read;
}

/** Reads one section; answers the page on which it ends. */
function readSection(
  read: Read<EditionWord>,
  { file, title, titleLine, startsPage }: SectionText,
  tree: Root,
  before: number,
): number {
  let page = startsPage ? before + 1 : before;
  if (!UNTITLED.test(file))
    read.words.push(...groupWords(spell(title, titleLine, page), file, true));
  for (const node of tree.children) {
    const { glyphs, refused, page: after } = readBlock(node, page);
    read.words.push(...groupWords(glyphs, file, SIGNATURES.test(file)));
    read.problems.push(
      ...refused.map(({ type, line }) => ({ file, line, message: refusal(type) })),
    );
    page = after;
  }
  return page;
}

/** A body has paragraphs only. */
function readBlock(node: Root['children'][number], page: number): ReadText {
  if (node.type === 'paragraph') return readText(node, page);
  return { glyphs: [], page, refused: [{ type: node.type, line: node.position?.start.line ?? 1 }] };
}

const refusal = (type: string): string => `Unexpected ${type}, expected paragraphs of plain text`;

function attempt<T>(
  read: Read<EditionWord>,
  { file }: { file: string },
  action: () => T,
): T | undefined {
  try {
    return action();
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    read.problems.push({ file, line, message: `Unexpected MDX: ${message.split('\n')[0]}` });
    return undefined;
  }
}
