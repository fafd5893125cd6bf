import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { numbersIn } from '../dutch/numbers-in.ts';
import { inlineJsx } from './jsx.ts';

/** Lays an element around numbers that the style sheet must not break: the letter's spaces stay. */
export function remarkNumbers() {
  return (tree: Root) => {
    visit(tree, 'text', ({ value }, index, parent) => {
      const numbers = numbersIn(value);
      if (index === undefined || parent === undefined || numbers.length === 0) return;
      const pieces = cut(value, numbers);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function cut(value: string, numbers: ReturnType<typeof numbersIn>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end } of numbers) {
    pieces.push({ type: 'text', value: value.slice(from, start) });
    const text = { type: 'text' as const, value: value.slice(start, end) };
    pieces.push(inlineJsx('span', { class: 'heel' }, [text]));
    from = end;
  }
  pieces.push({ type: 'text', value: value.slice(from) });
  return pieces.filter((node) => node.type !== 'text' || node.value !== '');
}
