import type { AliasData, PapersData, RegisterData } from '../../search/model.ts';
import { indexNames } from '../../search/identity/names.ts';
import type { Parts } from '../../search/parts.ts';
import { json } from '../dom/json.ts';
import type { Loaded, Part } from '../../search/answer.ts';

/** What is loaded so far, for every box of this page. */
export const loaded: Loaded = {};

/** What loads lists of numbers and names where they are divided, once it is known that they are. */
let lists: typeof import('./lists.ts') | undefined;

/** What is loaded, for a query: of divided lists, nothing until they have all that it needs. */
export function loadedFor(query: string): Loaded {
  lists?.forget(query, loaded);
  return loaded;
}

/** Loads a part of what answers a query; a failure may be tried again. */
export async function load(part: Exclude<Part, 'texts'>, query: string): Promise<void> {
  if (part === 'grammar') {
    loaded.grammar = (await import('../../kamerstuk/query.ts')).parseQuery;
    return;
  }
  const { papers, register } = await publishedFor(query, part);
  if (part === 'names') loaded.names = indexNames(papers, await register());
  loaded.papers = papers;
}

/** What is published of numbers and names; where it is divided, what the lists have for a query. */
export interface PublishedFor {
  papers: PapersData;
  register(): Promise<RegisterData>;
  aliases(): Promise<AliasData>;
}

/**
 * Fetches what is published for a query.
 * @param part What is wanted: numbers, names too, or all that the texts are searched with.
 */
export async function publishedFor(
  query: string,
  part: Exclude<Part, 'grammar'>,
): Promise<PublishedFor> {
  const papers = await json<PapersData | Parts>('/zoek/kamerstukken.json');
  if ('parts' in papers) {
    lists ??= await import('./lists.ts');
    return lists.publishedFor(query, part, loaded);
  }
  return {
    papers,
    register: () => json('/zoek/register.json'),
    aliases: () => json('/zoek/aliassen.json'),
  };
}
