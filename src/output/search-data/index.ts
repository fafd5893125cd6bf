import type { Edition } from '../../edition/build/edition.ts';
import { MOST_LETTERS } from '../../search/model.ts';
import type { Output, OutputFile } from '../model.ts';
import { letterData } from './letter.ts';
import type { AliasData, PapersData, RegisterData } from '../../search/model.ts';
import { paperAliases, papersData } from './papers.ts';
import { registerData } from './register.ts';
import { type NameScores, scoreNames } from './targets.ts';
import { countWords, divideWords, type WordCounts } from './words.ts';

/** What search across letters needs of one. */
interface Searched {
  scores: NameScores;
  words: WordCounts;
}

/** What the search box loads: the text of a letter, and what is found by number and by name. */
export const searchData: Output<Searched> = {
  ofLetter: (letter, known) => [
    {
      path: `zoek/${letter.id}.json`,
      make: () => JSON.stringify(letterData(letter, known)),
    },
  ],
  summaryOf: (letter, known) => {
    const data = letterData(letter, known);
    return { scores: scoreNames(data, known), words: countWords(letter, known, data) };
  },
  ofEdition: (searched, edition) => {
    const { papers, register, aliases } = publish(
      edition,
      searched.map(({ scores }) => scores),
    );
    return [
      ...(edition.letters.length > MOST_LETTERS ? wordFiles(searched) : []),
      { path: 'zoek/kamerstukken.json', make: () => JSON.stringify(papers) },
      { path: 'zoek/register.json', make: () => JSON.stringify(register) },
      { path: 'zoek/aliassen.json', make: () => JSON.stringify(aliases) },
    ];
  },
};

/** Tells in which letters each word is. */
function wordFiles(searched: readonly Searched[]): OutputFile[] {
  const { parts, lists } = divideWords(searched.map(({ words }) => words));
  return [
    { path: 'zoek/woorden.json', make: () => JSON.stringify(parts) },
    ...Object.entries(lists).map(([part, list]) => ({
      path: `zoek/woorden/${part}.json`,
      make: () => JSON.stringify(list),
    })),
  ];
}

/** What the browser finds by number and by name; see `../model.ts`. */
interface Published {
  papers: PapersData;
  register: RegisterData;
  aliases: AliasData;
}

/** Makes the data across letters. @param scores Those of the names in each letter, in order. */
export function publish(edition: Edition, scores: readonly NameScores[]): Published {
  const papers = papersData(edition);
  const { register, aliases } = registerData(edition, scores);
  const kamerstukken = paperAliases(edition.papers, papers);
  return { papers, register, aliases: { ...aliases, others: { ...aliases.others, kamerstukken } } };
}
