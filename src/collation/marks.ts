import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A mark where a page starts. */
export interface PageMark {
  /** Index of the first character after it. */
  at: number;
  line: number;
  number: number;
}

/** The number of a page mark as the importer writes it, `<Page number={5} />`; nothing for others. */
export function pageOf({ attributes, children }: MdxJsxTextElement): number | undefined {
  const [attribute, ...others] = attributes;
  if (children.length > 0 || others.length > 0) return undefined;
  if (attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'number') return undefined;
  const { value } = attribute;
  const written = value && typeof value === 'object' ? value.value : '';
  return /^[1-9]\d*$/u.test(written) ? Number(written) : undefined;
}
