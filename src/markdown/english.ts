import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sectionFile } from './context.ts';
import { inlineJsx } from './jsx.ts';
import { layInline } from '../edition/inline.ts';
import { wrapAt } from './split.ts';

/** Marks the English phrases that the editors list for a letter, so that they are read as such. */
export function remarkEnglish(phrasesOf: (letter: string) => readonly string[]) {
  return () => (tree: Root, file: VFile) => {
    const phrases = phrasesOf(sectionFile(file)?.letter ?? '');
    visit(tree, 'paragraph', (paragraph) => {
      for (const phrase of phrases) {
        const start = layInline(paragraph).text.indexOf(phrase);
        if (start < 0) continue;
        wrapAt(paragraph, start, start + phrase.length, (children) =>
          inlineJsx('span', { lang: 'en' }, children),
        );
      }
    });
  };
}
