import { perEdition } from '../../edition/build/edition.ts';
import type { AliasData, PapersData, RegisterData } from '../../search/model.ts';
import { paperAliases, papersData } from './papers.ts';
import { registerData } from './register.ts';

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
