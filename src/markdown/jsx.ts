import type { BlockContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An inline component or element of MDX: `<Mark letter="…">…</Mark>`. */
export function inlineJsx(
  name: string,
  attributes: Attributes,
  children: PhrasingContent[] = [],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributeNodes(attributes), children };
}

/** A block component or element of MDX. */
export function blockJsx(
  name: string,
  attributes: Attributes,
  children: BlockContent[] = [],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributeNodes(attributes), children };
}

function attributeNodes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value }],
  );
}
