import {
  joinedTexts,
  type Reading,
  unknown,
  type XmlBlock,
  type XmlCell,
  type XmlText,
} from './xml-model.ts';
import { flowTexts, INLINE, textIn } from './xml-text.ts';
import { elementsIn, type XmlElement } from './xml-tree.ts';

type Items = Extract<XmlBlock, { kind: 'list' }>['items'];

/** Adds a list, its items with those of the lists in them. */
export function addList(reading: Reading, element: XmlElement): void {
  const items: Items = [];
  readItems(reading, element, items, 1);
  if (items.length > 0) reading.letter.blocks.push({ kind: 'list', items });
}

function readItems(reading: Reading, list: XmlElement, items: Items, level: number): void {
  for (const item of elementsIn(list)) {
    if (item.name !== 'li') {
      reading.problems.push(unknown(item, reading));
      continue;
    }
    let mark: string | undefined;
    let isFirst = true;
    for (const part of elementsIn(item)) {
      if (part.name === 'li.nr') mark = textIn(reading, part).text;
      else if (part.name === 'lijst') readItems(reading, part, items, level + 1);
      else if (part.name === 'al' || part.name === 'al-groep') {
        for (const al of part.name === 'al' ? [part] : elementsIn(part)) {
          const text = textIn(reading, al);
          items.push({ level, mark: isFirst ? mark : undefined, text });
          isFirst = false;
        }
      } else {
        for (const text of flowTexts(reading, part)) items.push({ level, mark: undefined, text });
      }
    }
  }
}

/** Adds a list of terms, each with what it means, as a table of both: so print has them side by side. */
export function addDefinitions(reading: Reading, element: XmlElement): void {
  const parts = elementsIn(element);
  const caption = parts.filter(({ name }) => name === 'titel');
  const rows = parts
    .filter(({ name }) => name !== 'titel')
    .map((part): XmlCell[] => {
      const [terms, meanings] = part.name === 'definitie-item' ? partition(part) : [[part], []];
      return [terms, meanings].map((cells) => ({
        texts: cells.flatMap((cell) => textsIn(reading, cell)),
      }));
    });
  for (const { texts } of rows.flat())
    reading.letter.doubts.push(...joinedTexts(texts, 'a definition'));
  if (rows.length === 0) return;
  const texts = caption.map((title) => textIn(reading, title));
  reading.letter.blocks.push({ kind: 'table', caption: texts, heads: 0, rows });
}

/** The terms of an item, and what they mean. */
function partition(item: XmlElement): [XmlElement[], XmlElement[]] {
  const isTerm = ({ name }: XmlElement) => name === 'term';
  const parts = elementsIn(item);
  return [parts.filter(isTerm), parts.filter((part) => !isTerm(part))];
}

/** The paragraphs in an element, or its words. */
const textsIn = (reading: Reading, element: XmlElement): XmlText[] => {
  const inner = elementsIn(element).filter(({ name }) => !INLINE.has(name));
  const texts =
    inner.length > 0
      ? inner.flatMap((part) => flowTexts(reading, part))
      : [textIn(reading, element)];
  return texts.filter(({ text }) => text !== '');
};
