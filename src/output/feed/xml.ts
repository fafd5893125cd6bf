import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Writes a document of XML. No text in it may hold `]]>` as it stands (XML 1.0, 2.4). */
export const writeXml = (root: Element): string => {
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
};
