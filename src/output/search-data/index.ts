import type { Edition } from '../../edition/build/edition.ts';
import type { Letter } from '../../edition/model.ts';
import { type LetterData, MOST_LETTERS } from '../../search/model.ts';
import type { KnownToOutputs, Output, OutputFile } from '../contract.ts';
import { letterData } from './letter.ts';
import type { Published } from '../../search/lists.ts';
import type { Parts } from '../../search/parts.ts';
import { divideNames } from './names.ts';
import { paperAliases, papersData } from './paper-data.ts';
import { registerData } from './register.ts';
import { type NameScores, scoreNames } from './targets.ts';
import { countWords, divideWords, type WordCounts } from './words.ts';

/** What search across letters needs of one. */
interface Searched {
  scores: NameScores;
  words: WordCounts;
}

/** The data of letters that are at hand: for their file, and for what is across letters. */
const made = new WeakMap<Letter, LetterData>();

function dataOf(letter: Letter, known: KnownToOutputs): LetterData {
  const data = made.get(letter) ?? letterData(letter, known);
  made.set(letter, data);
  return data;
}

/** What the search box loads: the text of a letter, and what is found by number and by name. */
export const searchData: Output<Searched> = {
  ofLetter: (letter, known) => [
    {
      path: `zoek/${letter.id}.json`,
      make: () => JSON.stringify(dataOf(letter, known)),
    },
  ],
  summaryOf: (letter, known) => {
    const data = dataOf(letter, known);
    return { scores: scoreNames(data, known), words: countWords(letter, known, data) };
  },
  ofEdition: (searched, edition) => {
    const published = publish(
      edition,
      searched.map(({ scores }) => scores),
    );
    return edition.letters.length > MOST_LETTERS
      ? dividedFiles(published, searched)
      : [
          file('kamerstukken', published.papers),
          file('register', published.register),
          file('aliassen', published.aliases),
        ];
  },
};

const file = (name: string, data: unknown): OutputFile => ({
  path: `zoek/${name}.json`,
  make: () => JSON.stringify(data),
});

/** Of many letters: lists of their numbers, names and words, and what each letter is. */
function dividedFiles(published: Published, searched: readonly Searched[]): OutputFile[] {
  const divided: [name: string, lists: Map<string, unknown>][] = [
    ...Object.entries(divideNames(published)),
    ['woorden', divideWords(searched.map(({ words }) => words))],
  ];
  return [
    file('brieven', published.papers.letters),
    ...divided.flatMap(([name, lists]) => [
      file(name, { parts: [...lists.keys()] } satisfies Parts),
      ...[...lists].map(([key, list]) => file(`${name}/${key}`, list)),
    ]),
  ];
}

/** Makes the data across letters. @param scores Those of the names in each letter, in order. */
export function publish(edition: Edition, scores: readonly NameScores[]): Published {
  const papers = papersData(edition);
  const { register, aliases } = registerData(edition, scores);
  const kamerstukken = paperAliases(edition.papers, papers);
  return { papers, register, aliases: { ...aliases, others: { ...aliases.others, kamerstukken } } };
}
