import type { PdfItem } from './pdf-items.ts';

/** Accents that are set by themselves, over the letter before them. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ '´': '\u0301', '`': '\u0300', '¨': '\u0308', ˆ: '\u0302', '˜': '\u0303', '¸': '\u0327' },
  ...{ ˇ: '\u030c', '˙': '\u0307', '˚': '\u030a', '˘': '\u0306', '¯': '\u0304', '˝': '\u030b' },
  '˛': '\u0328',
};

/** An accent with which an item starts, as an item of its own: what follows goes on with the word. */
export function accentApart(item: PdfItem): PdfItem[] {
  const [first = '', ...rest] = item.text;
  if (!Object.hasOwn(ACCENTS, first) || rest.length === 0) return [item];
  const width = item.size / 4;
  const word = rest.join('').replace(/^ (?=\p{Ll})/u, '');
  return [
    { ...item, text: first, width },
    { ...item, text: word, x: item.x + width * 2, width: item.width - width * 2 },
  ];
}

/** Whether an item is an accent by itself. */
export const isAccent = ({ text }: PdfItem): boolean => Object.hasOwn(ACCENTS, text.trim());

/** Puts an accent on the last letter of a text. */
export function withAccent(text: string, mark: string): string {
  const combining = ACCENTS[mark.trim()] ?? '';
  return text
    .replace(/ı$/u, 'i')
    .replace(/(?:\P{M}\p{M}*)$/u, (letter) => (letter + combining).normalize('NFC'));
}
