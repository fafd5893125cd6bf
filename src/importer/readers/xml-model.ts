import type { Problem } from '../../problem/problem.ts';
import { asText, type Choice } from '../doubt.ts';
import type { Called } from '../printed-letter.ts';
import { elementsIn, type XmlCharacters, type XmlElement } from './xml-tree.ts';

/** Words of an element, with single spaces, and the footnotes that they call. */
export interface XmlText {
  text: string;
  calls: Called[];
  /** Line of the file on which it starts. */
  line: number;
}

/** An item of a list, or a further paragraph of one, which has no mark. */
interface XmlItem {
  level: number;
  mark: string | undefined;
  text: XmlText;
}

/** A cell; one that another covers has no words and says which way that one lies. */
export interface XmlCell {
  texts: XmlText[];
  merged?: 'Left' | 'Up';
}

/** A part of the letter, in order. */
export type XmlBlock =
  | { kind: 'head' | 'paragraph'; text: XmlText }
  | { kind: 'heading'; text: XmlText; depth: number; annex: boolean }
  | { kind: 'list'; items: XmlItem[] }
  | { kind: 'table'; caption: XmlText[]; heads: number; rows: XmlCell[][] }
  | { kind: 'signature'; office: string | undefined; name: string; text: XmlText };

/** A footnote, at the place of its first call. */
interface XmlNote {
  number: number;
  mark: string;
  text: XmlText;
}

/** Something in the XML that the edition cannot hold as it is, and how it has it. */
export interface XmlDoubt {
  line: number;
  message: string;
  choice: Choice;
}

/** A letter as its XML has it. */
export interface XmlLetter extends XmlCharacters {
  doubts: XmlDoubt[];
  blocks: XmlBlock[];
  notes: XmlNote[];
  /** Its pictures, each with the words that stand for it: `[afbeelding 1: kst-27925-661-1.png]`. */
  pictures: { line: number; text: string }[];
  /** What the publisher links: the id that it gives, and the words. */
  links: { doc: string; text: string; line: number }[];
}

/** What is read of a file, and where reading is. */
export interface Reading {
  file: string;
  letter: XmlLetter;
  problems: Problem[];
  /** Numbers of the footnotes by the ids that the file gives them. */
  ids: Map<string, Called>;
  /** How deep headings lie, and whether what is read is an annex. */
  depth: number;
  annex: boolean;
  /** Faces that headings between paragraphs have, the highest first. */
  faces: readonly string[];
}

/** What is said of an element that no paper was known to have. */
export const unknown = ({ name, line }: XmlElement, { file }: Reading): Problem => ({
  ...{ file, line },
  message: `Unexpected element <${name}>, expected one that papers are known to have`,
  remedy: 'Draft it from its PDF, and report the element: its words would be lost.',
});

/** Elements without words of the paper. */
export const WITHOUT_WORDS = new Set(['metadata', 'meta', 'colspec', 'spanspec']);

/** Elements that have a picture, and those in them that say something of it. */
export const PICTURES = new Set(['plaatje', 'illustratie']);
const CAPTIONS = new Set(['titel', 'bijschrift', 'bron']);

/** Adds a picture; answers the elements in it that have words. */
export function addPicture(reading: Reading, picture: XmlElement): XmlElement[] {
  const { pictures } = reading.letter;
  const inner = elementsIn(picture);
  const { naam } =
    inner.find(({ name }) => name === 'illustratie')?.attributes ?? picture.attributes;
  const of = naam === undefined ? '' : `: ${naam}`;
  pictures.push({ line: picture.line, text: `[afbeelding ${pictures.length + 1}${of}]` });
  const others = inner.filter(({ name }) => name !== 'illustratie');
  for (const one of others)
    if (!CAPTIONS.has(one.name)) reading.problems.push(unknown(one, reading));
  return others;
}

/** What is said of paragraphs that stand as one, where the edition has room for one only. */
export const joinedTexts = (texts: readonly XmlText[], where: string): XmlDoubt[] => {
  const [first] = texts;
  if (first === undefined || texts.length < 2) return [];
  const message = `Unexpected ${texts.length} paragraphs in ${where}: "${first.text.slice(0, 80)}", expected one`;
  return [{ line: first.line, message, choice: { ...asText(first.text), as: 'one paragraph' } }];
};
