import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { getEdition } from '../../src/edition/read.ts';
import { parseQuery } from '../../src/kamerstuk/index.ts';
import { letterData } from '../../src/search/data/letter.ts';
import { papersData } from '../../src/search/data/papers.ts';
import { publishedRegisters } from '../../src/search/data/published.ts';
import { indexNames } from '../../src/search/identity/names.ts';
import type { Loaded } from '../../src/search/answer.ts';
import { createTextSource } from '../../src/search/text/source.ts';

/** Everything that the browser could load, loaded. */
export function loadAll(): Required<Loaded> {
  const { letters, registers, synonyms } = getEdition();
  const papers = papersData(getEdition());
  const { register, aliases } = publishedRegisters();
  const names = indexNames(papers, register, aliases);
  const texts = letters.map((letter) => letterData(letter, synonyms, registers));
  return { papers, grammar: parseQuery, names, texts: createTextSource(texts, papers, names) };
}

const placesSchema = z.union([
  z.strictObject({ first: z.string() }).transform(({ first }) => ({ among: [first], within: 1 })),
  z.strictObject({ among: z.array(z.string()), within: z.int() }),
]);

/** One query of the record, with the places of which one must stand within the first results. */
export type Wanted = z.infer<typeof placesSchema> & { query: string; kind: string };

/** Reads `queries.yaml`. */
export function readQueries(): Wanted[] {
  const entries = z
    .array(z.looseObject({ query: z.string(), kind: z.string() }))
    .parse(parse(readFileSync('tests/search/queries.yaml', 'utf8')));
  return entries.map(({ query, kind, ...places }) => ({
    ...{ query, kind },
    ...placesSchema.parse(places),
  }));
}

/** What a result leads to, as the record names it: the id of a paper or the slug of a section. */
export function placeOf(href: string): string {
  if (/^\/[^/]+\/#alinea-\d+$/u.test(href)) return 'opening';
  return href.replace(/#alinea-\d+$/u, '').replace(/^.*[/#]([^/#]+)\/?$/u, '$1');
}

/** How many of the queries find a wanted place first, soon enough, and the sentences of the rest. */
export function tally(found: readonly { wanted: Wanted; places: readonly string[] }[]) {
  const rank = ({ wanted, places }: (typeof found)[number]) =>
    places.findIndex((place) => wanted.among.includes(place));
  const first = found.filter((one) => rank(one) === 0).length;
  const three = found.filter((one) => rank(one) >= 0 && rank(one) < 3).length;
  const late = found.filter((one) => rank(one) < 0 || rank(one) >= one.wanted.within);
  return {
    ...{ first, three },
    text: `${first} of ${found.length} queries find it first, ${three} among the first three`,
    late: late.map(
      ({ wanted, places }) =>
        `Unexpected ${places.slice(0, 3).join(', ') || 'nothing'} for "${wanted.query}", expected ${wanted.among.join(' or ')}`,
    ),
  };
}
