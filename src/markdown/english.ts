import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sectionFile } from './context.ts';
import { inlineJsx } from './jsx.ts';
import { layInline } from '../text/inline.ts';
import type { FindEnglish } from '../edition/model.ts';
import { wrapRuns } from './split.ts';

/** Marks the English words of a letter, so that they are read as such: in links and over pages too. */
export function remarkEnglish(finderOf: (letter: string) => FindEnglish | undefined) {
  return () => (tree: Root, file: VFile) => {
    const find = finderOf(sectionFile(file)?.letter ?? '');
    if (find === undefined) return;
    visit(tree, 'paragraph', (paragraph) => {
      for (const { start, end } of find(layInline(paragraph).text).reverse())
        wrapRuns(paragraph, start, end, (children) => inlineJsx('span', { lang: 'en' }, children));
    });
  };
}
