import { type Edition, perEdition } from '../../edition/build/edition.ts';
import type { Output } from '../model.ts';
import { letterData } from './letter.ts';
import type { AliasData, PapersData, RegisterData } from '../../search/model.ts';
import { paperAliases, papersData } from './papers.ts';
import { registerData } from './register.ts';

/** What the search box loads: the text of a letter, and what is found by number and by name. */
export const searchData: Output<Edition> = {
  ofLetter: (letter, known) => [
    {
      path: `zoek/${letter.id}.json`,
      of: [letter, known],
      make: () => JSON.stringify(letterData(letter, known)),
    },
  ],
  ofEdition: (edition) => [
    { path: 'zoek/kamerstukken.json', make: () => JSON.stringify(publish(edition).papers) },
    { path: 'zoek/register.json', make: () => JSON.stringify(publish(edition).register) },
    { path: 'zoek/aliassen.json', make: () => JSON.stringify(publish(edition).aliases) },
  ],
};

/** What the browser finds by number and by name; see `../model.ts`. */
interface Published {
  papers: PapersData;
  register: RegisterData;
  aliases: AliasData;
}

/** Makes the data of an edition, once for the files that it is sent in. */
export const publish = perEdition((edition): Published => {
  const papers = papersData(edition);
  const { register, aliases } = registerData(edition);
  const kamerstukken = paperAliases(edition.papers, papers);
  return { papers, register, aliases: { ...aliases, others: { ...aliases.others, kamerstukken } } };
});
