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

/** Links each term to its entry once a section, where it stands first outside other links. */
export function remarkTerms(terms: readonly LinkedTerm[]) {
  return () => (tree: Root) => {
    const paragraphs: Paragraph[] = [];
    visit(tree, 'paragraph', (paragraph) => void paragraphs.push(paragraph));
    for (const term of terms) paragraphs.some((paragraph) => linkTerm(paragraph, term));
  };
}

/** Links the term where the paragraph has it first; says whether it did. */
function linkTerm(paragraph: Paragraph, { id, href, names }: LinkedTerm): boolean {
  const span = findName(layInline(paragraph).text, names);
  if (span === undefined) return false;
  return wrapAt(paragraph, span.start, span.end, (children) =>
    inlineJsx('a', { href, 'data-begrip': id }, children),
  );
}
