import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { inlineJsx } from '../../src/markdown/jsx.ts';
import { layInline } from '../../src/text/inline.ts';
import { insertAt, wrapAt } from '../../src/markdown/split.ts';

/** "zie (Kamerstuk 1) hier" with a link around "Kamerstuk 1". */
const paragraph = (): Paragraph => ({
  type: 'paragraph',
  children: [
    { type: 'text', value: 'zie (' },
    { type: 'link', url: 'kamerstuk:1', children: [{ type: 'text', value: 'Kamerstuk 1' }] },
    { type: 'text', value: ') hier' },
  ],
});
const mark = () => inlineJsx('NoteMark', { id: 'n' });
const shape = ({ children }: Paragraph) =>
  children.map((node) => ('name' in node ? node.name : node.type));

test('a mark goes between the words where it belongs, and no word changes', () => {
  const target = paragraph();
  insertAt(target, 3, mark());
  expect(shape(target)).toEqual(['text', 'NoteMark', 'text', 'link', 'text']);
  expect(layInline(target).text).toBe('zie (Kamerstuk 1) hier');
});

test('a mark inside a link goes behind the link', () => {
  const target = paragraph();
  insertAt(target, 10, mark());
  expect(shape(target)).toEqual(['text', 'link', 'NoteMark', 'text']);
});

test('words are wrapped where no link is in the way', () => {
  const target = paragraph();
  expect(wrapAt(target, 18, 22, (children) => inlineJsx('span', { lang: 'en' }, children))).toBe(
    true,
  );
  expect(shape(target)).toEqual(['text', 'link', 'text', 'span']);
  expect(layInline(target).text).toBe('zie (Kamerstuk 1) hier');
});

test('words of a link are not wrapped again', () => {
  const target = paragraph();
  expect(wrapAt(target, 5, 14, (children) => inlineJsx('span', {}, children))).toBe(false);
  expect(shape(target)).toEqual(['text', 'link', 'text']);
});
