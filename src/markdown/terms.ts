import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findName } from '../edition/passages.ts';
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
  return () => (tree: Root) => {
    visit(tree, 'paragraph', (paragraph) => {
      for (const term of terms) linkTerm(paragraph, term);
    });
  };
}

function linkTerm(paragraph: Paragraph, { id, href, names }: LinkedTerm): void {
  const span = findName(layInline(paragraph).text, names);
  if (span === undefined) return;
  wrapAt(paragraph, span.start, span.end, (children) =>
    inlineJsx('a', { href, 'data-begrip': id }, children),
  );
}
