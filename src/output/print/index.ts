import { letterTitle } from '../../addresses/address.ts';
import type { LetterSummary } from '../../edition/model.ts';
import { UNSET_SITE } from '../../unset-site.ts';
import { inFull, siteAddress } from '../in-full.ts';
import type { Output } from '../contract.ts';

/** Address of the style of the printed pages of a letter, from the root. */
export const printStyleHref = (letter: string): string => `/druk/${letter}.css`;

/**
 * What a browser prints at the foot of each page of a letter: its number and address. A style sheet
 * alone reaches the margin of a page, and inline styles are barred.
 */
export const printStyles: Output = {
  ofLetter: (letter) => [
    { path: printStyleHref(letter.id).slice(1), make: () => printStyle(letter) },
  ],
};

/** Makes the style; a site without an address of its own prints none. */
export function printStyle(letter: Pick<LetterSummary, 'id' | 'href'>): string {
  const address = inFull(letter.href).replace(/^https?:\/\//u, '');
  const parts = siteAddress() === UNSET_SITE ? [] : [address];
  const foot = cssString([letterTitle(letter), ...parts].join(' · '));
  return `@page {\n  @bottom-left {\n    content: ${foot};\n  }\n}\n`;
}

/** A text as a string of CSS. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
