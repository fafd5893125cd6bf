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
 * @throws RangeError for a character that XML cannot hold: left out, it would be lost in silence.
 */
export function writeXml(root: Element, doctype = ''): string {
  assertWritable(root);
  const xml = toXml(root, { closeEmptyElements: true })
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${xml}\n`;
}

function assertWritable(node: ElementContent): void {
  if (node.type !== 'element') return assertCharacters('value' in node ? node.value : '');
  for (const value of Object.values(node.attributes)) assertCharacters(value ?? '');
  node.children.forEach(assertWritable);
}

function assertCharacters(text: string): void {
  const [wrong] = FORBIDDEN.exec(text) ?? [];
  if (wrong === undefined) return;
  const code = wrong.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new RangeError(`Unexpected character U+${code}, expected one that XML can hold: “${text}”`);
}
