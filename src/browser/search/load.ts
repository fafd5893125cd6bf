import type { PapersData, RegisterData } from '../../search/model.ts';
import { indexNames } from '../../search/identity/names.ts';
import { json } from '../dom/json.ts';
import type { Loaded, Part } from '../../search/answer.ts';

/** What is loaded so far, for every box of this page. */
export const loaded: Loaded = {};

/** Parts that are the same for every query. */
type Common = Exclude<Part, 'texts'>;

/** Loads a part that is the same for every query; a failure may be tried again. */
export const load = (part: Common): Promise<void> => loaders[part]();

const loaders: Readonly<Record<Common, () => Promise<void>>> = {
  papers: async () => {
    loaded.papers = await json<PapersData>('/zoek/kamerstukken.json');
  },
  grammar: async () => {
    loaded.grammar = (await import('../../kamerstuk/query.ts')).parseQuery;
  },
  names: async () => {
    const [entries] = await Promise.all([register(), load('papers')]);
    if (loaded.papers) loaded.names ??= indexNames(loaded.papers, entries);
  },
};

/** The register, loaded once. */
export const register = (): Promise<RegisterData> => json<RegisterData>('/zoek/register.json');
