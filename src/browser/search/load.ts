import { MOST_LETTERS, type PapersData, type RegisterData } from '../../search/model.ts';
import { indexNames } from '../../search/identity/names.ts';
import { json } from '../dom/json.ts';
import type { Loaded, Part } from '../../search/answer.ts';

/** What is loaded so far, for every box of this page. */
export const loaded: Loaded = {};

/** Parts that are the same for every query. */
type Common = Exclude<Part, 'texts'>;

const pending = new Map<Common, Promise<void>>();

const loaders: Readonly<Record<Common, () => Promise<void>>> = {
  papers: async () => {
    loaded.papers = await json<PapersData>('/zoek/kamerstukken.json');
  },
  grammar: async () => {
    loaded.grammar = (await import('../../kamerstuk/query.ts')).parseQuery;
  },
  names: async () => {
    await Promise.all([load('papers'), register()]);
    if (loaded.papers) loaded.names = indexNames(loaded.papers, await register());
  },
};

/** Loads a part, once; a failure may be tried again. */
export function load(part: Common): Promise<void> {
  const loading = pending.get(part) ?? loaders[part]();
  pending.set(part, loading);
  loading.catch(() => pending.delete(part));
  return loading;
}

let registered: Promise<RegisterData> | undefined;

/** The register, loaded once. */
export function register(): Promise<RegisterData> {
  registered ??= json<RegisterData>('/zoek/register.json');
  registered.catch(() => (registered = undefined));
  return registered;
}

/** Whether there are more letters than are loaded at a time. */
export const isMoreElsewhere = (): boolean => (loaded.papers?.letters.length ?? 0) > MOST_LETTERS;
