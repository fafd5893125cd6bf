import { SaxesParser } from 'saxes';
import { ContentError, type Problem } from '../problem/problem.ts';
import { verantwoordingSchema } from '../schemas/letter/verantwoording.ts';
import { locateYaml } from '../yaml/read.ts';
import { cleanedWords, cleanLine, wrongCharacters } from './characters.ts';
import { differentText } from './compare.ts';
import { readEdition } from './edition.ts';
import { differentNotes } from './notes.ts';
import { wrongPictures } from './pdf-drawings.ts';
import type { EditionWord, SourceWord, TextFile } from './received.ts';

/** The PDF of the same letter, as `readPdfLines` reads it: it has the pages. */
export interface Printed {
  file: string;
  lines: readonly string[];
}

/** The edition of an XML file. */
interface XmlEdition {
  /** `verantwoording.yaml`, of which what it says of characters counts. */
  record: TextFile;
  sections: readonly TextFile[];
  printed?: Printed | undefined;
}

/** A word of an XML file. */
interface XmlWord extends SourceWord {
  /** Whether it is the first of a paragraph, a heading, an item or a cell. */
  startsBlock: boolean;
}

/** Words as they come in, of the text or of a footnote; the last may go on. */
interface Stream {
  words: XmlWord[];
  isOpen: boolean;
  startsBlock: boolean;
}

/** What is read of a file, and where reading is. */
interface Reading {
  main: Stream;
  notes: Stream[];
  /** The footnote that is being read. */
  note: Stream | undefined;
  /** Printed marks of footnotes, by the ids that the file gives them. */
  marks: Map<string, string>;
  id: string;
  names: string[];
  /** Whether the mark of an item was the last that was read. */
  isMarked: boolean;
  /** Lines of the pictures. */
  pictures: number[];
}

/**
 * Compares an edition with the XML that it was made of, by the text nodes alone: every word of these,
 * in order, is one of the edition, paragraphs start where elements do, and pages where the print has them. It shares no code with the
 * importer. Answers the number of words.
 * @throws ContentError that names the first difference.
 */
export function collateXml(source: TextFile, { record, sections, printed }: XmlEdition): number {
  const { words, notes, pictures, cleaned } = readXmlWords(source);
  const recorded = locateYaml(verantwoordingSchema, record.text, { file: record.file });
  const edition = readEdition(sections);
  const different = [
    differentText(words, edition.words, source.file),
    ...differentNotes(notes, edition.notes, source.file),
  ].filter((problem) => problem !== undefined);
  const characters = wrongCharacters(source.file, cleaned, recorded);
  const unseen = wrongPictures(pictures, printed?.lines ?? [], {
    file: record.file,
    ...recorded.value,
  });
  const found = [...characters, ...unseen, ...edition.problems, ...different];
  if (found.length > 0) throw new ContentError(found);
  const breaks = words.flatMap((word, index) => wrongStart(word, edition.words[index], source));
  const pages = printed ? wrongPageStarts(printed.lines, edition.words, printed.file) : [];
  if (breaks.length + pages.length > 0) throw new ContentError([...breaks, ...pages]);
  return words.length + notes.reduce((sum, note) => sum + note.words.length, 0);
}

/** A paragraph starts with an element; the words of headings, signatures and tables have others around them. */
function wrongStart(word: XmlWord, laid: EditionWord | undefined, { file }: TextFile): Problem[] {
  if (!laid || laid.apart || laid.startsBlock === word.startsBlock) return [];
  const found = word.startsBlock ? 'inside a paragraph' : 'at the start of a paragraph';
  const message = `Unexpected "${word.text}" ${found}, expected it as in ${file}:${word.line}`;
  return [{ file: laid.file, line: laid.line, message, remedy: 'Run the import again.' }];
}

function readXmlWords({ text, file }: TextFile) {
  const reading: Reading = {
    ...{ main: newStream(), notes: [], note: undefined, marks: new Map<string, string>() },
    ...{ id: '', names: [], isMarked: false, pictures: [] },
  };
  const parser = new SaxesParser();
  const cleaned: ReturnType<typeof cleanedWords> = [];
  const add = (words: string) => {
    const lines = words.split('\n');
    const first = parser.line - lines.length;
    for (const [index, line] of lines.entries()) cleaned.push(...cleanedWords(line, first + index));
    addText(reading, lines.map(cleanLine).join('\n'), parser.line);
  };
  parser.on('error', ({ message }) => {
    throw new ContentError([{ file, line: parser.line, message: `Unexpected XML (${message})` }]);
  });
  parser.on('opentag', ({ name, attributes }) => open(reading, name, attributes, parser.line));
  parser.on('closetag', ({ name }) => close(reading, name));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text.replace(/^\ufeff/u, '')).close();
  const notes = reading.notes.map(({ words }, index) => ({ number: index + 1, words }));
  return { words: reading.main.words, notes, pictures: reading.pictures, cleaned };
}

const newStream = (): Stream => ({ words: [], isOpen: false, startsBlock: true });

/** Elements in the middle of words, and those between words of one paragraph. */
const INSIDE =
  /^(?:nadruk|sup|inf|intref|extref|dossierref|ondernummer|dossiernr|redactie|afkorting|datum|plaats|url|unl|extref-groep|noot\.nr)$/u;
const BETWEEN = /^(?:voornaam|achternaam|naam|functie|organisatie|nr|label|br)$/u;

function open(
  reading: Reading,
  name: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
): void {
  const isInPicture = reading.names.includes('plaatje');
  if (name === 'plaatje' || (name === 'illustratie' && !isInPicture)) reading.pictures.push(line);
  reading.names.push(name);
  if (name === 'noot') {
    reading.note = newStream();
    reading.notes.push(reading.note);
    reading.id = attributes['id'] ?? '';
  } else if (name === 'nootref') {
    addCall(reading.main, reading.marks.get(attributes['refid'] ?? '') ?? '', line);
  } else boundary(reading, name, true);
}

function close(reading: Reading, name: string): void {
  reading.names.pop();
  if (name === 'noot') reading.note = undefined;
  else if (name === 'noot.nr' && reading.note) reading.note.isOpen = false;
  else if (name !== 'nootref') boundary(reading, name, false);
}

/** Ends the word that is being read, and the paragraph, at an element that is no part of a line. */
function boundary(reading: Reading, name: string, isOpening: boolean): void {
  if (INSIDE.test(name)) return;
  const stream = reading.note ?? reading.main;
  stream.isOpen = false;
  const isTitle = name === 'titel' && reading.names.includes('kop');
  if (BETWEEN.test(name) || isTitle || reading.note) return;
  // A paragraph right behind the mark of its item goes on with it.
  const goesOn = (isOpening && reading.isMarked) || (!isOpening && name === 'li.nr');
  if (!goesOn) stream.startsBlock = true;
  reading.isMarked = !isOpening && name === 'li.nr';
}

function addText(reading: Reading, text: string, line: number): void {
  const stream = reading.note ?? reading.main;
  for (const part of text.split(/([ \t\r\n]+)/u)) {
    if (part === '') continue;
    if (/^[ \t\r\n]/u.test(part)) stream.isOpen = false;
    else addWord(stream, part, line);
  }
  if (reading.names.at(-1) === 'noot.nr') {
    addCall(reading.main, text.trim(), line);
    reading.marks.set(reading.id, text.trim());
  }
}

function addWord(stream: Stream, text: string, line: number): void {
  const last = stream.words.at(-1);
  if (stream.isOpen && last) last.text += text;
  else {
    const { startsBlock } = stream;
    const place = { line, endLine: line, page: 0, pageStartsAt: undefined };
    stream.words.push({ text, ...place, startsBlock });
    stream.startsBlock = false;
  }
  stream.isOpen = true;
}

/** The call of a footnote sticks to the word before it. */
function addCall(main: Stream, mark: string, line: number): void {
  const last = main.words.at(-1);
  if (last && !main.startsBlock) last.text += mark;
  else addWord(main, mark, line);
}

/** Shapes of the lines that a printed page has beside the letter. */
const FURNITURE =
  /^\s*(?:kst-\S+|ah-\S+|ISSN .*|[’']s-Gravenhage \d{4}.*|(?:Tweede|Eerste) Kamer, vergaderjaar .*|\[afbeelding \d+ op bladzijde \d+\])$/u;

/**
 * Holds the pages of an edition against its PDF, as `readPdfLines` reads it: each starts with the word
 * with which the printed page does. A page inside a word starts with the rest of that word.
 */
function wrongPageStarts(
  lines: readonly string[],
  words: readonly EditionWord[],
  file: string,
): Problem[] {
  const pages = pagesOf(lines);
  return pages.flatMap((page, index): Problem[] => {
    const printed = firstWord(page);
    const found = startOf(words, index + 1);
    if (printed === undefined || (found && isSame(found.text, printed))) return [];
    const message = `Unexpected ${found ? `"${found.text}"` : 'no word'} at the start of page ${index + 1}, expected "${printed}" as in ${file}`;
    const at = found ? { file: found.file, line: found.line } : { file };
    return [{ ...at, message, remedy: 'Run the import again.' }];
  });
}

function pagesOf(lines: readonly string[]): string[][] {
  const pages: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('\f') || pages.length === 0) pages.push([]);
    pages.at(-1)?.push(line.replace('\f', ''));
  }
  return pages;
}

const firstWord = (page: readonly string[]): string | undefined =>
  page
    .filter((line) => line.trim() !== '' && !FURNITURE.test(line))[0]
    ?.trim()
    .split(/[ \u00a0]+/u)[0];

/** The word, or the rest of one, with which a page starts in the edition. */
function startOf(words: readonly EditionWord[], page: number) {
  const inside = words.find((word) => word.page === page - 1 && word.pageStartsAt !== undefined);
  if (inside) return { ...inside, text: inside.text.slice(inside.pageStartsAt) };
  return words.find((word) => word.page === page);
}

/** The call of a footnote may stick to a word, and a hyphen of the print may be left out. */
const isSame = (found: string, printed: string): boolean =>
  found.startsWith(printed.replace(/[-\u00ad\u2010]$/u, '').replace(/\d{1,3}$/u, '')) ||
  printed.startsWith(found);
