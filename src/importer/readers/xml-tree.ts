import { SaxesParser } from 'saxes';
import { cleanLine } from '../characters.ts';
import { ContentError, type Problem } from '../../problem/problem.ts';

/** An element of an XML file, with the line on which it starts. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  line: number;
}

/** Text, or an element. */
export type XmlNode = string | XmlElement;

/** What was done to the characters of a file. */
export interface XmlCharacters {
  /** Its words that were received otherwise, by line. */
  composed: { line: number; printed: string; result: string }[];
  /** Its characters that no printed letter has, by line. */
  strange: { number: number; strange: readonly string[] }[];
}

/** An XML file: its root, and what was done to its characters. */
interface XmlTree extends XmlCharacters {
  root: XmlElement;
}

/** How deep elements may lie in each other; no paper asks for a quarter of it. */
const MOST_LEVELS = 200;

/**
 * Reads XML as a tree. Comments and processing instructions are left out; the words around them join,
 * as the publisher's programs put them inside words.
 * @throws ContentError with the line of what is no XML.
 */
export function readTree(text: string, file: string): XmlTree {
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [], line: 1 }];
  const parser = new SaxesParser({ fileName: file });
  const add = (node: XmlNode) => open.at(-1)?.children.push(node);
  const done: XmlCharacters = { composed: [], strange: [] };
  const addWords = (words: string) => add(cleanedText(words, parser.line, done));
  parser.on('error', (error) => {
    throw failed({ file, line: parser.line, ...broken(error.message) });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: { ...attributes } as Record<string, string>,
      children: [],
      line: parser.line,
    };
    if (open.length > MOST_LEVELS) throw failed({ file, line: parser.line, ...TOO_DEEP });
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  parser.write(text.replace(/^\ufeff/u, '')).close();
  const root = open[0]?.children.find((node) => typeof node !== 'string');
  if (root === undefined) throw failed({ file, line: 1, ...broken('no element') });
  return { root, ...done };
}

/** A text as the edition has it, line by line; adds what was done to it. */
const cleanedText = (words: string, last: number, done: XmlCharacters): string => {
  const lines = words.split('\n');
  return lines
    .map((received, index) => {
      const { text, composed, strange } = cleanLine(received);
      const line = last - (lines.length - 1 - index);
      done.composed.push(...composed.map((word) => ({ line, ...word })));
      if (strange.length > 0) done.strange.push({ number: line, strange });
      return text;
    })
    .join('\n');
};

const broken = (found: string) => ({
  message: `Unexpected XML (${found.replace(/^.*?:\d+:\d+: /u, '')}), expected a whole file`,
  remedy: 'Download it again from the official publication, and change nothing in it.',
});

const TOO_DEEP = {
  message: `Unexpected elements of more than ${MOST_LEVELS} levels, expected a few`,
  remedy: 'Take the XML of the official publication.',
};

const failed = (problem: Problem): ContentError => new ContentError([problem]);

/** The elements right in an element. */
export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((node) => typeof node !== 'string');
