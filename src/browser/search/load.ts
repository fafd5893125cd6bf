import type { AliasData, LetterData, PapersData, RegisterData } from '../../search/model.ts';
import { indexNames } from '../../search/identity/names.ts';
import { json } from '../dom/json.ts';
import type { Loaded, Part } from '../../search/answer.ts';

/** With more letters than these, the newest are searched here and all of them by the site's index. */
const MOST_LETTERS = 3;

/** What is loaded so far, for every box of this page. */
export const loaded: Loaded = {};

const pending = new Map<Part, Promise<void>>();

const loaders: Readonly<Record<Part, () => Promise<void>>> = {
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
  texts: async () => {
    const source = import('../../search/text/source.ts');
    const aliases = json<AliasData>('/zoek/aliassen.json');
    await load('papers');
    const letters = lettersToLoad().map((id) => json<LetterData>(`/zoek/${id}.json`));
    if (!loaded.papers) return;
    const { loadTexts } = await source;
    Object.assign(
      loaded,
      loadTexts(await Promise.all(letters), loaded.papers, await register(), await aliases),
    );
  },
};

/** Loads a part, once; a failure may be tried again. */
export function load(part: Part): Promise<void> {
  const loading = pending.get(part) ?? loaders[part]();
  pending.set(part, loading);
  loading.catch(() => pending.delete(part));
  return loading;
}

let registered: Promise<RegisterData> | undefined;

function register(): Promise<RegisterData> {
  registered ??= json<RegisterData>('/zoek/register.json');
  registered.catch(() => (registered = undefined));
  return registered;
}

/** Whether some letters are not loaded. */
export const isMoreElsewhere = (): boolean => (loaded.papers?.letters.length ?? 0) > MOST_LETTERS;

/** The letter that is being read, and the newest others. */
function lettersToLoad(): string[] {
  const ids = (loaded.papers?.letters ?? []).map(({ id }) => id);
  const [, read = ''] = location.pathname.split('/');
  const newest = ids.toReversed().filter((id) => id !== read);
  return [...(ids.includes(read) ? [read] : []), ...newest].slice(0, MOST_LETTERS);
}
