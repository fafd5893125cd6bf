import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type NameFinder, nameFinder } from '../text/names.ts';
import { inlineJsx } from './jsx.ts';
import { layInline } from '../text/inline.ts';
import { wrapAt } from './split.ts';

/** A term that gets a link to its explanation. */
export interface LinkedTerm {
  id: string;
  href: string;
  /** Forms that are linked. */
  names: readonly string[];
}

/** Links each term to its entry once a section, where it stands first outside other links. */
export function remarkTerms(terms: readonly LinkedTerm[]) {
  const find = nameFinder(terms.flatMap((term) => term.names.map((name) => [name, term] as const)));
  return () => (tree: Root) => {
    const linked = new Set<LinkedTerm>();
    visit(tree, 'paragraph', (paragraph) => {
      for (const term of linkTerms(paragraph, find, linked)) linked.add(term);
    });
  };
}

/**
 * Links the terms that are not linked yet, and gives them; from the last place to the first, as
 * each link moves what stands behind it to another node.
 */
function linkTerms(
  paragraph: Paragraph,
  find: NameFinder<LinkedTerm>,
  linked: ReadonlySet<LinkedTerm>,
): LinkedTerm[] {
  const namings = find(layInline(paragraph).text).filter(({ of }) => !linked.has(of));
  const first = namings.filter(
    ({ of }, index) => namings.findIndex((naming) => naming.of === of) === index,
  );
  return first
    .reverse()
    .filter(({ of: term, start, end }) =>
      wrapAt(paragraph, start, end, (children) =>
        inlineJsx('a', { href: term.href, 'data-begrip': term.id }, children),
      ),
    )
    .map(({ of }) => of);
}
