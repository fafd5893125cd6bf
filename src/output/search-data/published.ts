import type { Edition } from '../../edition/build/edition.ts';
import { getEdition } from '../../edition/read.ts';
import type { AliasData, PapersData, RegisterData } from '../../search/model.ts';
import { paperAliases, papersData } from './papers.ts';
import { registerData } from './register.ts';

/** What the browser finds by number and by name; see `../model.ts`. */
interface Published {
  papers: PapersData;
  register: RegisterData;
  aliases: AliasData;
}

let published: Published | undefined;

/** The data of the edition that is built, made once for the files that they are sent in. */
export function publishedNames(): Published {
  published ??= publish(getEdition());
  return published;
}

/** Makes the data of an edition. */
export function publish(edition: Edition): Published {
  const papers = papersData(edition);
  const { register, aliases } = registerData(edition);
  const kamerstukken = paperAliases(edition.papers, papers);
  return { papers, register, aliases: { ...aliases, others: { ...aliases.others, kamerstukken } } };
}
