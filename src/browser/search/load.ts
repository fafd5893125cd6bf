import { MOST_LETTERS, type PapersData, type RegisterData } from '../../search/model.ts';
import { indexNames } from '../../search/identity/names.ts';
import { once } from '../dom/json.ts';
import type { Loaded, Part } from '../../search/answer.ts';

/** What is loaded so far, for every box of this page. */
export const loaded: Loaded = {};

/** Parts that are the same for every query. */
type Common = Exclude<Part, 'texts'>;

/** Loads a part that is the same for every query; a failure may be tried again. */
export const load = (part: Common): Promise<void> => loaders[part]();

const loaders: Readonly<Record<Common, () => Promise<void>>> = {
  papers: async () => {
    loaded.papers = await once<PapersData>('/zoek/kamerstukken.json');
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
export const register = (): Promise<RegisterData> => once<RegisterData>('/zoek/register.json');

/** Whether there are more letters than are loaded at a time. */
export const isMoreElsewhere = (): boolean => (loaded.papers?.letters.length ?? 0) > MOST_LETTERS;
