import { describe, expect, test } from 'vitest';
import { buildContent } from '../../src/edition/build/edition.ts';
import { registerNames } from '../../src/edition/build/entries.ts';
import { contentFiles, getEdition } from '../../src/edition/read.ts';
import { parseQuery } from '../../src/kamerstuk/index.ts';
import { publish } from '../../src/output/search-data/index.ts';
import { letterData } from '../../src/output/search-data/letter.ts';
import { divideNames } from '../../src/output/search-data/names.ts';
import { knownTo } from '../../src/output/known.ts';
import type { Answer, Loaded } from '../../src/search/answer.ts';
import { indexNames } from '../../src/search/identity/names.ts';
import {
  type Family,
  gather,
  keysSought,
  type Listed,
  type Published,
} from '../../src/search/lists.ts';
import { partsWith } from '../../src/search/parts.ts';
import { search } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/text/index.ts';
import { loadTexts } from '../../src/search/text/source.ts';
import { inventContent } from '../edition/invented.ts';
import { readQueries, scoresOf } from './engine.ts';

/** The published letter, and invented ones that name what it names. */
function severalLetters() {
  const published = contentFiles();
  const { registers } = getEdition();
  const names = registerNames.flatMap((register) =>
    registers[register].map(({ data }) => data.name),
  );
  const letters = [1, 2, 3, 4, 5].map((number) => ({
    id: `27925-70${number}`,
    sections: [
      {
        title: `Proef ${number}`,
        text: names
          .filter((_, at) => at % 5 < number)
          .map((name) => `De proef noemt ${name} maar ${number} keer.`)
          .join('\n\n'),
      },
    ],
  }));
  const invented = inventContent({ letters });
  const isInvented = (path: string) => letters.some(({ id }) => path.startsWith(`content/${id}/`));
  return buildContent({
    folder: 'content',
    letters: [...published.letters, ...invented.letters].sort(),
    sections: (letter) => (isInvented(`${letter}/`) ? invented : published).sections(letter),
    read: (path) => (isInvented(path) ? invented : published).read(path),
  });
}

const content = severalLetters();
const whole = publish(content.edition, scoresOf(content));
const divided = divideNames(whole, 5000);
const letters = content.edition.letters.map(({ id }) =>
  letterData(content.letterOf(id), knownTo(content.edition, id)),
);
const index = buildIndex(letters, true);

/** Lists that a browser has, by file and name. */
type Held = Map<string, readonly Listed[]>;

/** What a browser has that fetches the lists of a query, next to those that it has. */
function fetchFor(query: string, families: readonly Family[], held: Held = new Map()): Published {
  for (const family of families)
    for (const part of partsWith(keysSought(family, query, parseQuery), {
      parts: [...divided[family].keys()],
    }))
      held.set(`${family}/${part}`, divided[family].get(part) ?? []);
  const { papers, ...names } = gather([...held.values()]);
  return { ...names, papers: { ...papers, letters: whole.papers.letters } };
}

const named = ({ papers, register }: Published): Loaded => ({
  ...{ papers, grammar: parseQuery },
  names: indexNames(papers, register),
});

const withTexts = ({ papers, register, aliases }: Published): Loaded => ({
  ...{ papers, grammar: parseQuery },
  ...loadTexts(index, papers, register, aliases),
});

const NAMES: readonly Family[] = ['kamerstukken', 'register'];
const ALL: readonly Family[] = [...NAMES, 'aliassen'];
const queries = readQueries().map(({ query }) => query);
const every = (step: number) => queries.filter((_, at) => at % step === 0);

/** The queries that have another answer with the lists than with the whole. */
const differing = (
  asked: readonly string[],
  answer: (query: string) => Answer,
  expected: (query: string) => Answer,
): string[] => asked.filter((query) => shown(answer(query)) !== shown(expected(query)));

/** What readers see of an answer: what is said, and the results that fit in the box. */
const shown = ({ results, ...said }: Answer): string =>
  JSON.stringify({
    ...said,
    results: results.slice(0, 6).map((result) => ({ ...result, words: [] })),
  });

test('what is published is divided into many lists', () => {
  expect(divided.kamerstukken.size).toBeGreaterThan(2);
  expect(divided.register.size).toBeGreaterThan(20);
});

describe('divided numbers and names answer as the whole does', () => {
  const all = named(whole);
  const fetched = (query: string, held?: Held) => named(fetchFor(query, NAMES, held));

  test('to queries of the record', () => {
    const answer = (query: string) => search(query, fetched(query));
    expect(differing(every(5), answer, (query) => search(query, all))).toEqual([]);
  });

  test('while a number or a name is typed', () => {
    const typed = [
      ...whole.papers.papers.flatMap(({ name, ids }) => [name, ...ids]),
      ...Object.values(whole.register.entries).flatMap((of) => of.map(([, , , name]) => name)),
    ].flatMap((name) => [2, 3, 5, 8].map((length) => name.slice(0, length)));
    const answer = (query: string) => search(query, fetched(query), true, true);
    const expected = (query: string) => search(query, all, true, true);
    expect(differing([...new Set(typed)], answer, expected)).toEqual([]);
  });

  test('next to what other queries have fetched', () => {
    const held: Held = new Map();
    const answer = (query: string) => search(query, fetched(query, held));
    expect(differing(every(30), answer, (query) => search(query, all))).toEqual([]);
  });

  test('and to those that are searched in the texts, or spelt otherwise', () => {
    const everything = withTexts(whole);
    const answer = (query: string) => {
      const held: Held = new Map();
      const { suggestion } = search(query, withTexts(fetchFor(query, ALL, held)));
      return search(query, withTexts(fetchFor(suggestion ?? query, ALL, held)));
    };
    const asked = [...every(65), 'Hasjin', 'recthsgrond', 'Foordewind'];
    expect(differing(asked, answer, (query) => search(query, everything))).toEqual([]);
  });
});
