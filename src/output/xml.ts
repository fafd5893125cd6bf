import type { Element, ElementContent, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Words as a node. */
export const textNode = (value: string): Text => ({ type: 'text', value });

/** Nodes with a line end between, so that no words of two of them touch. */
export const onLines = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index) => (index > 0 ? [textNode('\n'), node] : [node]));

/** What no document of XML can hold, also not as a reference (XML 1.0, 2.2), and half of a pair. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Writes a document of XML: the only place that escapes for it. No text in it may hold `]]>` as it
 * stands (XML 1.0, 2.4), and a carriage return is kept by its number alone (2.11).
 * @param doctype What stands before the root, where a reader wants it.
 * @throws RangeError that names the paragraph with a character that XML cannot hold: left out, it would
 *   be lost in silence.
 */
export function writeXml(root: Element, doctype = ''): string {
  assertWritable(root);
  const xml = toXml(root, { closeEmptyElements: true })
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${xml}\n`;
}

/** Ids of the places of a letter that a message names. */
const PLACE = /^(?:alinea-\d+|voetnoot-\d+|briefhoofd)$/u;

function assertWritable(node: ElementContent, place?: string): void {
  if (node.type !== 'element') return assertCharacters('value' in node ? node.value : '', place);
  const { id, eId } = node.attributes;
  const here = [eId, id].find((one) => one && PLACE.test(one)) ?? place;
  for (const value of Object.values(node.attributes)) assertCharacters(value ?? '', here);
  for (const child of node.children) assertWritable(child, here);
}

/** How much of a text is shown around a character, in characters. */
const AROUND = 30;

function assertCharacters(text: string, place: string | undefined): void {
  const [wrong] = FORBIDDEN.exec(text) ?? [];
  if (wrong === undefined) return;
  const code = wrong.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const at = place === undefined ? '' : `${place}: `;
  const from = Math.max(0, text.indexOf(wrong) - AROUND);
  const words = text.slice(from, from + 2 * AROUND);
  throw new RangeError(
    `${at}Unexpected character U+${code}, expected one that XML can hold: “${words}”`,
  );
}
