import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);
const fragmentParser = unified().use(rehypeParse, { fragment: true });

/** A page of the built site. */
export function page(path: string): Root {
  return parser.parse(readFileSync(join('dist', path), 'utf8'));
}

/** A piece of HTML. */
export const fromHtml = (html: string): Root => fragmentParser.parse(html);

/** Every element that a selector finds. */
export const all = (selector: string, tree: Nodes): Element[] => selectAll(selector, tree as Root);

/** The element that a selector finds. @throws when there is none. */
export function one(selector: string, tree: Nodes): Element {
  const found = select(selector, tree as Root);
  if (!found) throw new Error(`Unexpected page without ${selector}`);
  return found;
}

/**
 * Text without what the editors added, as the HTML contract defines it: white space collapsed. That
 * is what HTML calls so; a no-break space is a character of the letter.
 */
export function letterText(node: Nodes): string {
  return collect(node)
    .replaceAll(/[ \t\r\n\f]+/gu, ' ')
    .replaceAll(/^ | $/gu, '');
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties['dataRedactie'] !== undefined) return '';
  return 'children' in node ? node.children.map(collect).join('') : '';
}
