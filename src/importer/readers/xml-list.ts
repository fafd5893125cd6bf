import { type Reading, unknown, type XmlBlock } from './xml-model.ts';
import { flowTexts, joinTexts, textIn } from './xml-text.ts';
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

/** A list of terms, each with what it means: an item each. */
export function addDefinitions(reading: Reading, element: XmlElement): void {
  const items: Items = [];
  for (const item of elementsIn(element)) {
    const parts = item.name === 'definitie-item' ? elementsIn(item) : [item];
    const texts = parts.flatMap((part) =>
      elementsIn(part).some(({ name }) => name === 'al')
        ? elementsIn(part).map((al) => textIn(reading, al))
        : [textIn(reading, part)],
    );
    const text = joinTexts(texts.filter((one) => one.text !== ''));
    if (text) items.push({ level: 1, mark: undefined, text });
  }
  if (items.length > 0) reading.letter.blocks.push({ kind: 'list', items });
}
