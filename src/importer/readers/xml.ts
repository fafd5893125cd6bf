import { assertNoProblems, ContentError, type Problem } from '../../problem/problem.ts';
import {
  addPicture,
  PICTURES,
  type Reading,
  unknown,
  WITHOUT_WORDS,
  type XmlLetter,
} from './xml-model.ts';
import { addDefinitions, addList } from './xml-list.ts';
import { inOrder } from './xml-order.ts';
import { addTable } from './xml-table.ts';
import { INLINE, joinTexts, textIn, textOf } from './xml-text.ts';
import { elementsIn, readTree, type XmlElement, type XmlNode } from './xml-tree.ts';

/** The root of papers since 2010. */
const ROOT = 'officiele-publicatie';

/** Elements that hold others, in whose place these stand. */
const TRANSPARENT = new Set([
  ...[ROOT, 'kamerstuk', 'stuk', 'algemeen', 'vrije-tekst', 'tekst', 'al-groep', 'tekst-sluiting'],
  ...['lijst-groep', 'kamerstukkop', 'dossier', 'bijlage-sluiting', 'nota', 'brief', 'motie'],
  ...[
    'slotformulering',
    'aanhef',
    'context',
    'wie',
    'considerans',
    'circulaire-tekst',
    'stuk-sluiting',
  ],
]);

/**
 * Reads a paper from the XML of the official publisher: its head, paragraphs, headings, lists, tables,
 * footnotes and signatures.
 * @throws ContentError that names each element that is not known, with its line.
 */
export function readXml(text: string, file: string): XmlLetter {
  const { root, ...cleaned } = readTree(text, file);
  if (root.name !== ROOT) throw new ContentError([otherRoot(root, file)]);
  const reading: Reading = {
    ...{ file, letter: { ...emptyLetter(), ...cleaned }, problems: [] },
    ...{ ids: new Map(), depth: 0, annex: false, faces: facesIn(root) },
  };
  readAll(reading, root);
  assertNoProblems(reading.problems);
  return inOrder(reading.letter);
}

const emptyLetter = () => ({ blocks: [], notes: [], pictures: [], links: [], doubts: [] });

const otherRoot = ({ name, line }: XmlElement, file: string): Problem => ({
  ...{ file, line },
  message: `Unexpected root <${name}>, expected <${ROOT}>, that of papers since 2010`,
  remedy: 'Draft it from its PDF: older papers have XML of another kind.',
});

/** Reads the elements in an element, one after the other; words right in it are a paragraph. */
function readAll(reading: Reading, element: XmlElement): void {
  for (const child of element.children) {
    if (typeof child !== 'string') readElement(reading, child);
    else if (child.trim() !== '') reading.problems.push(stray(child, element, reading));
  }
}

const stray = (words: string, { name, line }: XmlElement, { file }: Reading): Problem => ({
  ...{ file, line },
  message: `Unexpected words "${words.trim().slice(0, 60)}" right in <${name}>, expected them in a paragraph`,
  remedy: 'Draft it from its PDF, and report the file: these words would be lost.',
});

type Reader = (reading: Reading, element: XmlElement) => void;

/** How each element is read that holds words. */
const READERS: Readonly<Record<string, Reader>> = {
  tekstregel: addHead,
  dossiernummer: addHead,
  stuknr: addHead,
  titel: addHead,
  ondertitel: addHead,
  al: addParagraph,
  tussenkop: (reading, element) => addHeading(reading, [element], 1 + rankOf(reading, element)),
  kop: (reading, element) => addHeading(reading, [element], 0),
  divisie: readDivision,
  bijlage: readAnnex,
  lijst: addList,
  definitielijst: addDefinitions,
  table: addTable,
  'tabel-groep': readAll,
  citaat: readAll,
  blokcitaat: readAll,
  'citaat-artikel': readAll,
  ondertekening: addSignature,
  plaats: addParagraph,
  datum: addParagraph,
  'plaats-datum': addParagraph,
  uitgifte: addParagraph,
  gegeven: addParagraph,
  dagtekening: readAll,
  noot: (reading, element) => void textOf(reading, [element], element.line),
};

function readElement(reading: Reading, element: XmlElement): void {
  const { name } = element;
  const reader = READERS[name];
  if (reader) reader(reading, element);
  else if (TRANSPARENT.has(name)) readAll(reading, element);
  else if (PICTURES.has(name))
    for (const said of addPicture(reading, element)) addParagraph(reading, said);
  else if (!WITHOUT_WORDS.has(name)) reading.problems.push(unknown(element, reading));
}

/** Adds a part of the head; below the head a title is a heading. */
function addHead(reading: Reading, element: XmlElement): void {
  const text = textIn(reading, element);
  if (text.text !== '') reading.letter.blocks.push({ kind: 'head', text });
}

function addParagraph(reading: Reading, element: XmlElement): void {
  // A list or table may lie in a paragraph, between its words.
  let words: XmlNode[] = [];
  const flush = () => {
    const text = textOf(reading, words, element.line);
    if (text.text !== '') reading.letter.blocks.push({ kind: 'paragraph', text });
    words = [];
  };
  for (const child of element.children) {
    if (typeof child !== 'string' && !INLINE.has(child.name) && isBlock(child)) {
      flush();
      readElement(reading, child);
    } else words.push(child);
  }
  flush();
}

const isBlock = ({ name }: XmlElement): boolean => PICTURES.has(name) || name in READERS;

/** A heading: a number, a label and a title, each in an element of its own. */
function addHeading(reading: Reading, elements: readonly XmlElement[], below: number): void {
  const parts = elements.flatMap((element) =>
    element.name === 'kop' ? elementsIn(element) : [element],
  );
  const texts = parts.map((part) => textIn(reading, part)).filter(({ text }) => text !== '');
  const text = joinTexts(texts);
  if (text === undefined) return;
  const depth = Math.min(5, Math.max(1, reading.depth + below));
  reading.letter.blocks.push({ kind: 'heading', text, depth, annex: reading.annex });
}

/** Faces of headings between paragraphs, the highest first: bold, italic, then any other. */
const FACES = ['vet', 'cur'];

const faceOf = ({ attributes }: XmlElement): string => attributes['kopopmaak'] ?? 'vet';

/** The faces that such headings have in a paper, the highest first. */
function facesIn(element: XmlElement): string[] {
  const faces = elementsIn(element).flatMap((one) =>
    one.name === 'tussenkop' ? [faceOf(one)] : facesIn(one),
  );
  const rank = (face: string) => (FACES.includes(face) ? FACES.indexOf(face) : FACES.length);
  return [...new Set(faces)].sort((a, b) => rank(a) - rank(b));
}

/** How many faces of a paper are higher than that of a heading. */
const rankOf = ({ faces }: Reading, element: XmlElement): number =>
  Math.max(0, faces.indexOf(faceOf(element)));

function readDivision(reading: Reading, element: XmlElement): void {
  reading.depth += 1;
  readAll(reading, element);
  reading.depth -= 1;
}

function readAnnex(reading: Reading, element: XmlElement): void {
  const before = { depth: reading.depth, annex: reading.annex };
  Object.assign(reading, { depth: 1, annex: true });
  readAll(reading, element);
  Object.assign(reading, before);
}

/** Signatures: the office, with bare words around it, and a name of several parts. */
function addSignature(reading: Reading, element: XmlElement): void {
  const isName = (node: XmlNode) => typeof node !== 'string' && node.name === 'naam';
  const names = element.children.filter(isName) as XmlElement[];
  const others = element.children.filter((node) => !isName(node));
  const parts = others.flatMap((node) =>
    typeof node !== 'string' && ['functie', 'organisatie', 'al'].includes(node.name)
      ? [' ', ...node.children, ' ']
      : [node],
  );
  const office = textOf(reading, parts, element.line);
  const found = names.map((name) =>
    joinTexts(
      elementsIn(name).length > 0
        ? elementsIn(name).map((part) => textIn(reading, part))
        : [textIn(reading, name)],
    ),
  );
  for (const name of found) {
    if (!name) continue;
    const said = office.text.replace(/,$/u, '');
    const text = said === '' ? name : joinTexts([{ ...office, text: `${said},` }, name]);
    if (text === undefined) continue;
    const signed = { office: said === '' ? undefined : said, name: name.text, text };
    reading.letter.blocks.push({ kind: 'signature', ...signed });
  }
  if (found.length === 0 && office.text !== '')
    reading.letter.blocks.push({ kind: 'paragraph', text: office });
}
