import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { getEdition } from '../../src/edition/read.ts';
import { parseQuery } from '../../src/kamerstuk/index.ts';
import { letterData } from '../../src/search/data/letter.ts';
import { publishedNames } from '../../src/search/data/published.ts';
import { indexNames, withAliases } from '../../src/search/identity/names.ts';
import type { Loaded } from '../../src/search/answer.ts';
import { createTextSource } from '../../src/search/text/source.ts';

/** Everything that the browser could load, loaded. */
export function loadAll(): Required<Loaded> {
  const { letters, registers, synonyms } = getEdition();
  const { papers: sent, register, aliases } = publishedNames();
  const papers = withAliases(sent, aliases);
  const names = indexNames(papers, register, aliases);
  const texts = letters.map((letter) => letterData(letter, synonyms, registers));
  return { papers, grammar: parseQuery, names, texts: createTextSource(texts, papers, names) };
}

/** Where the answer to a query must lead, or what must be absent. */
interface Aim {
  /** Places of which one must stand `within` the first results; none when nothing may be found. */
  among: string[];
  within: number;
  /** Words that the answer must say stand nowhere. */
  lacks?: string[];
}

const aimSchema = z.union([
  z.strictObject({ first: z.string() }).transform(({ first }): Aim => {
    return { among: [first], within: 1 };
  }),
  z.strictObject({ among: z.array(z.string()), within: z.int() }),
  z.strictObject({ nothing: z.literal(true) }).transform((): Aim => ({ among: [], within: 1 })),
  z.strictObject({ lacks: z.array(z.string()) }).transform(({ lacks }): Aim => {
    return { among: [], within: 1, lacks };
  }),
]);

/** One query of the record. */
export interface Wanted extends Aim {
  query: string;
  kind: string;
}

/** Reads `queries.yaml`. */
export function readQueries(): Wanted[] {
  const entries = z
    .array(z.looseObject({ query: z.string(), kind: z.string() }))
    .parse(parse(readFileSync('tests/search/queries.yaml', 'utf8')));
  return entries.map(({ query, kind, ...wanted }) => ({
    ...{ query, kind },
    ...aimSchema.parse(wanted),
  }));
}

/** What a result leads to, as the record names it: the id of a paper or the slug of a section. */
export function placeOf(href: string): string {
  if (/^\/[^/]+\/#alinea-\d+$/u.test(href)) return 'opening';
  return href.replace(/#alinea-\d+$/u, '').replace(/^.*[/#]([^/#]+)\/?$/u, '$1');
}

/** What a query of the record found: its places, best first, and its words that stand nowhere. */
export interface Found {
  wanted: Wanted;
  places: readonly string[];
  lacking: readonly string[];
}

/** How many of the queries find a wanted place first, soon enough, and the sentences of the rest. */
export function tally(found: readonly Found[]) {
  const ranks = found.map((one) => ({ ...one, rank: rankOf(one) }));
  const first = ranks.filter(({ rank }) => rank === 0).length;
  const three = ranks.filter(({ rank }) => rank >= 0 && rank < 3).length;
  const late = ranks.filter(({ wanted, rank }) => rank < 0 || rank >= wanted.within);
  return {
    ...{ first, three },
    text: `${first} of ${found.length} queries find it first, ${three} among the first three`,
    late: late.map(
      ({ wanted, places }) =>
        `Unexpected ${places.slice(0, 3).join(', ') || 'nothing'} for "${wanted.query}", expected ${expected(wanted)}`,
    ),
  };
}

/** Place of the first wanted result; 0 when what must be absent is, and -1 when it fails. */
function rankOf({ wanted: { among, lacks }, places, lacking }: Found): number {
  if (among.length > 0) return places.findIndex((place) => among.includes(place));
  if (lacks === undefined) return places.length === 0 ? 0 : -1;
  return lacks.join() === lacking.join() ? 0 : -1;
}

const expected = ({ among, lacks = [] }: Wanted): string =>
  lacks.length > 0 ? `that ${lacks.join(' and ')} lack` : among.join(' or ') || 'nothing';
