import type { Edition } from '../../edition/build/edition.ts';
import type { Output } from '../model.ts';
import { letterData } from './letter.ts';
import type { AliasData, PapersData, RegisterData } from '../../search/model.ts';
import { paperAliases, papersData } from './papers.ts';
import { registerData } from './register.ts';
import { type NameScores, scoreNames } from './targets.ts';

/** What the search box loads: the text of a letter, and what is found by number and by name. */
export const searchData: Output<NameScores> = {
  ofLetter: (letter, known) => [
    {
      path: `zoek/${letter.id}.json`,
      make: () => JSON.stringify(letterData(letter, known)),
    },
  ],
  summaryOf: scoreNames,
  ofEdition: (scores, edition) => {
    const { papers, register, aliases } = publish(edition, scores);
    return [
      { path: 'zoek/kamerstukken.json', make: () => JSON.stringify(papers) },
      { path: 'zoek/register.json', make: () => JSON.stringify(register) },
      { path: 'zoek/aliassen.json', make: () => JSON.stringify(aliases) },
    ];
  },
};

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
