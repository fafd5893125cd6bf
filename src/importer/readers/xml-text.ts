import {
  addPicture,
  joinedTexts,
  PICTURES,
  type Reading,
  unknown,
  type XmlLetter,
  type XmlText,
} from './xml-model.ts';
import { elementsIn, type XmlElement, type XmlNode } from './xml-tree.ts';

/** Elements inside words. */
export const INLINE = new Set([
  ...['nadruk', 'sup', 'inf', 'extref', 'intref', 'dossierref', 'nootref', 'noot', 'ondernummer'],
  ...['dossiernr', 'redactie', 'afkorting', 'datum', 'plaats', 'url', 'unl', 'extref-groep', 'br'],
]);

/** The texts of paragraphs and lists where no block may lie: in a cell, in a footnote. */
export function flowTexts(reading: Reading, element: XmlElement): XmlText[] {
  if (['lijst', 'li', 'al-groep'].includes(element.name))
    return elementsIn(element).flatMap((part) => flowTexts(reading, part));
  if (['al', 'noot.al', 'li.nr', 'titel'].includes(element.name)) return [textIn(reading, element)];
  if (PICTURES.has(element.name))
    return addPicture(reading, element).map((part) => textIn(reading, part));
  reading.problems.push(unknown(element, reading));
  return [];
}

/** The words of an element. */
export const textIn = (reading: Reading, { children, line }: XmlElement): XmlText =>
  textOf(reading, children, line);

/** The words of some nodes; footnotes that lie in them are taken out, and called. */
export function textOf(reading: Reading, nodes: readonly XmlNode[], line: number): XmlText {
  const to: XmlText = { text: '', calls: [], line };
  addNodes(reading, to, nodes);
  const start = to.text.length - to.text.trimStart().length;
  const text = to.text.trim();
  const calls = to.calls.map((call) => ({
    ...call,
    offset: Math.min(text.length, Math.max(0, call.offset - start)),
  }));
  return { ...to, text, calls };
}

function addNodes(reading: Reading, to: XmlText, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') addWords(to, node);
    else if (node.name === 'noot') addNote(reading, to, node);
    else if (node.name === 'nootref') addCall(reading, to, node);
    else if (node.name === 'br') addWords(to, ' ');
    else if (PICTURES.has(node.name))
      addNodes(reading, to, [
        ' ',
        ...addPicture(reading, node).flatMap(({ children }) => [...children, ' ']),
      ]);
    else if (INLINE.has(node.name)) {
      const from = to.text.length;
      addNodes(reading, to, node.children);
      const { doc } = node.attributes;
      if (doc)
        reading.letter.links.push({ doc, text: to.text.slice(from).trim(), line: node.line });
    } else reading.problems.push(unknown(node, reading));
  }
}

/** Blanks of XML count as one space; a no-break space is a character of the letter. */
function addWords(to: XmlText, words: string): void {
  const single = words.replaceAll(/[ \t\r\n]+/gu, ' ');
  to.text += to.text.endsWith(' ') || to.text === '' ? single.replace(/^ /u, '') : single;
}

function addNote(reading: Reading, to: XmlText, element: XmlElement): void {
  const parts = elementsIn(element);
  const numbered = parts.find(({ name }) => name === 'noot.nr');
  const { notes } = reading.letter;
  const number = notes.length + 1;
  const mark = (numbered && textIn(reading, numbered).text) || `${number}`;
  const note: XmlLetter['notes'][number] = {
    number,
    mark,
    text: { text: '', calls: [], line: element.line },
  };
  notes.push(note);
  const bodies = parts.filter((part) => part !== numbered);
  const texts = bodies.flatMap((part) => flowTexts(reading, part));
  reading.letter.doubts.push(...joinedTexts(texts, 'a footnote'));
  note.text = joinTexts(texts) ?? note.text;
  const call = { note: number, mark, offset: to.text.trimEnd().length };
  const { id } = element.attributes;
  if (id) reading.ids.set(id, call);
  to.text = to.text.trimEnd();
  to.calls.push(call);
}

function addCall(reading: Reading, to: XmlText, element: XmlElement): void {
  const { refid = '' } = element.attributes;
  const called = reading.ids.get(refid);
  if (called) to.calls.push({ ...called, offset: to.text.trimEnd().length });
  else reading.problems.push(unknown(element, reading));
}

/** Texts as one, with a space between. */
export function joinTexts(texts: readonly XmlText[]): XmlText | undefined {
  const [first] = texts;
  if (first === undefined) return undefined;
  const joined: XmlText = { text: '', calls: [], line: first.line };
  for (const { text, calls } of texts) {
    if (joined.text !== '') joined.text += ' ';
    joined.calls.push(
      ...calls.map((call) => ({ ...call, offset: call.offset + joined.text.length })),
    );
    joined.text += text;
  }
  return joined;
}
