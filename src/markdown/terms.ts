import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type NameFinder, nameFinder } from '../edition/names.ts';
import { inlineJsx } from './jsx.ts';
import { layInline } from '../edition/inline.ts';
import { wrapAt } from './split.ts';

/** A term that gets a link to its explanation. */
export interface LinkedTerm {
  id: string;
  href: string;
  /** Forms that are linked. */
  names: readonly string[];
}

/** Links each term to its entry, once a paragraph, where it stands first. */
export function remarkTerms(terms: readonly LinkedTerm[]) {
  const find = nameFinder(terms.flatMap((term) => term.names.map((name) => [name, term] as const)));
  return () => (tree: Root) => {
    visit(tree, 'paragraph', (paragraph) => linkTerms(paragraph, find));
  };
}

/** From the last place to the first, as each link moves what stands behind it to another node. */
function linkTerms(paragraph: Paragraph, find: NameFinder<LinkedTerm>): void {
  const namings = find(layInline(paragraph).text);
  const first = namings.filter(
    ({ of }, index) => namings.findIndex((naming) => naming.of === of) === index,
  );
  for (const { of: term, start, end } of first.reverse())
    wrapAt(paragraph, start, end, (children) =>
      inlineJsx('a', { href: term.href, 'data-begrip': term.id }, children),
    );
}
