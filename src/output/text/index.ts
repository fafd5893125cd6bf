import type { Output } from '../contract.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain.ts';

/** A letter as plain text, for research, and as Markdown, for who writes on with it. */
export const textFiles: Output = {
  ofLetter: (letter) => [
    { path: `${letter.id}.txt`, make: () => plainText(letter) },
    { path: `${letter.id}.md`, make: () => markdown(letter) },
  ],
};
