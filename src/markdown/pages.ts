import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Tells each `<Page>` what stands around it: `first` when its paragraph starts with it, `linked`
 * when it stands inside a link, which can hold no other.
 */
export function remarkPages() {
  return (tree: Root) => {
    visit(tree, 'paragraph', ({ children: [first] }: Paragraph) => {
      if (isPage(first)) set(first, 'first');
    });
    visit(tree, 'link', (link) => {
      visit(link, 'mdxJsxTextElement', (node) => {
        if (isPage(node)) set(node, 'linked');
      });
    });
  };
}

const isPage = (node: PhrasingContent | undefined): node is MdxJsxTextElement =>
  node?.type === 'mdxJsxTextElement' && node.name === 'Page';

const set = ({ attributes }: MdxJsxTextElement, name: string) =>
  void attributes.push({ type: 'mdxJsxAttribute', name, value: null });
