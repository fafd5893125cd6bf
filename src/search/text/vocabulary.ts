import { root } from '../language/root.ts';
import { stem } from '../language/stem.ts';

/** A word that occurs in the texts, with the forms by which it can be found. */
export interface Word {
  /** The word as search compares it. */
  text: string;
  /** The word as the text first writes it, to show in a suggestion. */
  written: string;
  stem: string;
  root: string;
  /** Stems of the words that it is put together of. */
  parts: string[];
}

/** Every word of the texts, once, with ways to look it up; words go by their place in the list. */
export interface Vocabulary {
  words: Word[];
  byText: Map<string, number>;
  byStem: Map<string, number[]>;
  byRoot: Map<string, number[]>;
  byPart: Map<string, number[]>;
}

/** A vocabulary without words. */
export const emptyVocabulary = (): Vocabulary => ({
  words: [],
  byText: new Map(),
  byStem: new Map(),
  byRoot: new Map(),
  byPart: new Map(),
});

/**
 * Adds a word with its parts, unless it is there; returns its place.
 * @param form What it is a form of, if the text writes it in more than one word.
 */
export function addWord(
  vocabulary: Vocabulary,
  text: string,
  written: string,
  parts: readonly string[],
  form = text,
): number {
  const known = vocabulary.byText.get(text);
  if (known !== undefined) return known;
  const stems = [...new Set(parts.map(stem))];
  const word: Word = { text, written, stem: stem(form), root: root(form), parts: stems };
  const place = vocabulary.words.push(word) - 1;
  vocabulary.byText.set(text, place);
  push(vocabulary.byStem, word.stem, place);
  push(vocabulary.byRoot, word.root, place);
  for (const part of stems) push(vocabulary.byPart, part, place);
  return place;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Whether a word, one of its inflections or a compound with it occurs. */
export function knows({ byText, byStem, byPart }: Vocabulary, word: string): boolean {
  return byText.has(word) || byStem.has(stem(word)) || byPart.has(stem(word));
}
