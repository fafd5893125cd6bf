import { describe, expect, test } from 'vitest';
import { countWords, divideWords } from '../../src/output/search-data/words.ts';
import { letterData } from '../../src/output/search-data/letter.ts';
import { knownTo } from '../../src/output/known.ts';
import {
  entriesOf,
  lettersAbout,
  queryKeys,
  type WordList,
  wordsSought,
} from '../../src/search/letters.ts';
import { partsWith, type SoughtKey } from '../../src/search/parts.ts';
import { likeness } from '../../src/search/text/match.ts';
import { inventWhole } from '../edition/invented.ts';

const text = (words: string) => [{ title: 'Proef', text: words }];

/** Letters of which all name the army, one of them much; the others are about something else. */
const content = inventWhole({
  letters: [
    { id: '27925-701', sections: text('Het leger kwam. Het leger bleef, want het leger was moe.') },
    { id: '27925-702', sections: text('Scherpschutters van het leger stonden op het dak.') },
    { id: '27925-703', sections: text('Het leger vertrok naar een veiligheidsoperatie.') },
    { id: '27925-704', sections: text('Het leger vertrok, en niemand bleef.') },
  ],
});
const { edition, letterOf } = content;
const lists = divideWords(
  edition.letters.map(({ id }) => {
    const [letter, known] = [letterOf(id), knownTo(edition, id)];
    return countWords(letter, known, letterData(letter, known));
  }),
);

/** The lists that have keys. */
const listsWith = (keys: readonly SoughtKey[], of: ReadonlyMap<string, WordList>): WordList[] =>
  partsWith(keys, { parts: [...of.keys()] }).map((part) => of.get(part) ?? {});

/** Ids of the letters that a query is about, as the browser finds them: list by list. */
function about(query: string): (string | undefined)[] {
  const keys = queryKeys(query);
  const found = listsWith(wordsSought(keys), lists);
  return lettersAbout(keys, found, edition.letters.length, likeness).map(
    (place) => edition.letters[place]?.id,
  );
}

describe('the letters that are searched are those about the words of a query', () => {
  test.each([
    ['a word that one letter has', 'scherpschutter', ['27925-702']],
    ['a word that all have: the one that is about it', 'leger', ['27925-701']],
    ['a part of a compound', 'operaties', ['27925-703']],
    ['a compound in two words', 'veiligheids operatie', ['27925-703']],
    ['a word that is not typed to its end', 'scherpsch', ['27925-702']],
    ['the rarer of two words', 'leger scherpschutters', ['27925-702', '27925-701']],
    ['a word with a slip', 'scherpshcutters', ['27925-702']],
    ['a word with a slip beside one that all have', 'leger scherpschuters', ['27925-702']],
    ['and not a word that is not wanted', 'leger -scherpschutters', ['27925-701']],
  ])('%s', (_, query, ids) => {
    expect(about(query).slice(0, ids.length)).toEqual(ids);
  });

  test('no letter, for a word that none has', () => {
    expect(about('onvindbaar')).toEqual([]);
  });
});

test('words are divided in order into lists that are quick to fetch, each word in one', () => {
  const letters = [
    Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`woord${at}`, 1])),
    { aap: 2, constructor: 1 },
  ];
  const divided = divideWords(letters);
  const words = [...divided.values()].flatMap((list) => Object.keys(list));
  expect(words.toSorted()).toEqual([...new Set(words)].sort());
  expect(words).toHaveLength(3002);
  expect(divided.size).toBeGreaterThan(1);
  for (const list of divided.values()) expect(JSON.stringify(list).length).toBeLessThan(30_000);
  const found = listsWith([{ key: 'constructor', begins: false }], divided);
  expect(entriesOf(['constructor'], found, likeness).get('constructor')).toEqual([[1, 1, 1]]);
});

test('a query of many words fetches the lists of its rarest, and not all', () => {
  const parts = Array.from({ length: 100 }, (_, at) => `woord${at + 100}`);
  const keys = wordsSought(parts.map((part) => [part]));
  expect(partsWith(keys, { parts }).length).toBeLessThan(10);
});
