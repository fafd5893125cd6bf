import { nameOf } from './code-points.ts';

/** Where two texts that look the same first differ, each with the character that it has there. */
export interface HiddenDifference {
  /** Place of the character, counted from 1. */
  at: number;
  /** What the text has. */
  found: string;
  /** What the other has. */
  expected: string;
}

/** What texts have in common that look the same: no accents apart, one blank, one quote, one dash. */
const looks = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, ' ')
    .replaceAll(/[‘’‚′`´]/gu, "'")
    .replaceAll(/[“”„″]/gu, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .trim()
    .toLowerCase();

/** Characters, each with the accents that are put on it. */
const characters = (text: string): string[] => text.match(/\P{M}\p{M}*|\p{M}/gu) ?? [];

const names = (character: string | undefined): string =>
  character === undefined ? 'nothing' : [...character].map(nameOf).join(' and ');

/** Tells in which character a text differs from one that looks the same; nothing when it looks otherwise. */
export function hiddenDifference(text: string, other: string): HiddenDifference | undefined {
  if (text === other || looks(text) !== looks(other)) return undefined;
  const [found, expected] = [characters(text), characters(other)];
  const at = found.findIndex((character, index) => character !== expected[index]);
  const index = at < 0 ? found.length : at;
  return { at: index + 1, found: names(found[index]), expected: names(expected[index]) };
}
