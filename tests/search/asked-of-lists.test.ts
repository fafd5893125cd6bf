import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { knownTo } from '../../src/output/known.ts';
import type { OutputFile } from '../../src/output/contract.ts';
import { searchData } from '../../src/output/search-data/index.ts';
import type { Progress } from '../../src/browser/search/ask.ts';
import { inventWhole } from '../edition/invented.ts';

/** As many letters, each with names of its own, as make several lists of names. */
const { edition, letterOf } = inventWhole({
  letters: Array.from({ length: 5 }, (_, at) => ({
    id: `27925-70${at}`,
    sections: [{ title: 'Proef', text: names(at).join(' en ') }],
  })),
  organisaties: Array.from({ length: 5 }, (_, at) => names(at))
    .flat()
    .map((name) => ({ id: name.toLowerCase(), name, aliases: [`${name}bond`] })),
});

/** Names that begin with all letters. */
function names(letter: number): string[] {
  return [...'ABCDEFGHIJKLMNOPRSTUVWZ'].flatMap((first) =>
    [...'aeiou'].map((vowel) => `${first}${vowel}m${'bdfgk'[letter] ?? ''}olen`),
  );
}

/** What the box of a page answers in the end. It stops what goes round without end. */
async function answer(ask: typeof import('../../src/browser/search/ask.ts').ask, query: string) {
  const shown: Progress[] = [];
  let turns = 0;
  const signal = {
    get aborted() {
      return (turns += 1) > 100;
    },
  } as AbortSignal;
  await ask({ query, typing: true, wide: false, signal }, (one) => shown.push(one));
  return { first: shown.at(-1)?.results[0]?.title, stopped: turns > 100 };
}

beforeAll(() => {
  const letters = edition.letters.map(({ id }) => ({
    letter: letterOf(id),
    known: knownTo(edition, id),
  }));
  const { ofLetter, summaryOf, ofEdition } = searchData;
  const files: OutputFile[] = [
    ...letters.flatMap(({ letter, known }) => ofLetter?.(letter, known) ?? []),
    ...(ofEdition?.(
      letters.flatMap(({ letter, known }) => summaryOf?.(letter, known) ?? []),
      edition,
    ) ?? []),
  ];
  const byAddress = new Map(files.map(({ path, make }) => [`/${path}`, make]));
  vi.resetModules();
  // No pause of a reader, and nothing of Pagefind.
  vi.doMock('../../src/browser/dom/pause.ts', () => ({ pause: () => Promise.resolve() }));
  vi.doMock('../../src/browser/search/site.ts', () => ({ searchSite: () => Promise.resolve([]) }));
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(String(byAddress.get(address)?.() ?? ''))),
  );
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/browser/dom/pause.ts');
  vi.doUnmock('../../src/browser/search/site.ts');
  vi.resetModules();
});

test('one name after another is found where names are divided into lists', async () => {
  const { ask } = await import('../../src/browser/search/ask.ts');
  for (const name of ['Bamdolen', 'Wimbolen', 'Kemgolen', 'Zumkolen', 'Aamfolen'])
    expect(await answer(ask, name), name).toEqual({ first: name, stopped: false });
});

test('what is typed letter by letter, of all kinds, is answered to the end', async () => {
  const { ask } = await import('../../src/browser/search/ask.ts');
  for (const text of ['Lumdolen en Fimkolen', '27 925, nr. 702', 'alinea 1', 'Fomgolenbond proef'])
    for (let length = 1; length <= text.length; length += 1) {
      const { stopped } = await answer(ask, text.slice(0, length));
      expect(stopped, text.slice(0, length)).toBe(false);
    }
});
