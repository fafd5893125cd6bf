import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Content } from '../../src/edition/build/edition.ts';
import { parseQuery } from '../../src/kamerstuk/index.ts';
import { letterData } from '../../src/output/search-data/letter.ts';
import { publish } from '../../src/output/search-data/index.ts';
import { type NameScores, scoreNames } from '../../src/output/search-data/targets.ts';
import type { Answer, Loaded } from '../../src/search/answer.ts';
import { knownTo } from '../../src/output/known.ts';
import { buildIndex } from '../../src/search/text/index.ts';
import { loadTexts } from '../../src/search/text/source.ts';
import { firstLetter } from '../first-letter.ts';

/** Scores of the names in each letter of an edition. */
export const scoresOf = ({ edition, letterOf }: Content): NameScores[] =>
  edition.letters.map(({ id }) => {
    const known = knownTo(edition, id);
    return scoreNames(letterData(letterOf(id), known), known);
  });

/** Everything of what the browser may load. */
type AllLoaded = { [Part in keyof Loaded]-?: NonNullable<Loaded[Part]> };

/** Everything that the browser could load of the first letter alone, or of other content, loaded. */
export function loadAll(content: Content = firstLetter()): AllLoaded {
  const { edition, letterOf } = content;
  const { papers, register, aliases } = publish(edition, scoresOf(content));
  const letters = edition.letters.map(({ id }) => letterData(letterOf(id), knownTo(edition, id)));
  return {
    papers,
    grammar: parseQuery,
    searched: new Map(),
    ...loadTexts(buildIndex(letters, letters.length > 1), papers, register, aliases),
  };
}

/** Where the answer to a query must lead, or what must be absent. */
interface Aim extends Said {
  /** Places of which one must be `within` the first results; empty if nothing may be found. */
  among: string[];
  within: number;
}

/** What the answer must say beside its places; unchecked if left out. */
interface Said {
  /** Words that it must say occur nowhere. */
  lacks?: string[] | undefined;
  /** Words that the excerpt of the first result must have. */
  shows?: string | undefined;
  /** Numbers of the paragraphs of which the first result must lead to one, if it leads to any. */
  alinea?: number[] | undefined;
  /** Whether it must say that the letter does not have a quoted phrase so. */
  loose?: boolean | undefined;
}

const said = {
  lacks: z.array(z.string()).optional(),
  shows: z.string().optional(),
  alinea: z.array(z.int()).optional(),
  loose: z.boolean().optional(),
};

const aimSchema = z.union([
  z.strictObject({ first: z.string(), ...said }).transform(({ first, ...others }): Aim => {
    return { among: [first], within: 1, ...others };
  }),
  z.strictObject({ among: z.array(z.string()), within: z.int(), ...said }),
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
  if (/^\/[^/]+\/#alinea-[\d-]+$/u.test(href)) return 'opening';
  return href.replace(/#(?:alinea|voetnoot)-[\d-]+$/u, '').replace(/^.*[/#]([^/#]+)\/?$/u, '$1');
}

/** The number of the paragraph that a result leads to, if it leads to one. */
function alineaOf(href = ''): number | undefined {
  const [, number] = /#alinea-(\d+)/u.exec(href) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** What a query of the record found: its places, best first, and its words that stand nowhere. */
export interface Found {
  wanted: Wanted;
  places: readonly string[];
  absentWords: readonly string[];
  /** The excerpt of the first result. */
  excerpt: string;
  /** The paragraph that the first result leads to. */
  alinea: number | undefined;
  /** Whether it says that the letter does not have a quoted phrase so. */
  loose: boolean;
}

/** What an answer found for a query of the record. */
export function foundFor(wanted: Wanted, { results, absentWords = [], loose }: Answer): Found {
  const [first] = results;
  return {
    ...{ wanted, absentWords, loose: loose !== undefined },
    excerpt: first?.excerpt?.text ?? '',
    alinea: alineaOf(first?.href),
    places: results.map(({ href }) => placeOf(href)),
  };
}

/**
 * Queries that find their place later than the record allows, with the place that it has. Another
 * place is reported: a query that comes in time goes from this list.
 */
const KNOWN: ReadonlyMap<string, number> = new Map([
  // The letter does not name them: what is left of the query is afspraak.
  ['wat houdt de afspraak tussen poetin en erdogan in', 3],
  // The section that comes first has grondtroepen; the wanted one says militaire steun.
  ['gaat nederland troepen sturen naar syrie', 2],
  // The wanted paragraph names the office, not the man; the one that comes first another such minister.
  ['wanneer ging minister blok naar irak', 2],
  // The section that comes first has the word twice in one paragraph.
  ['ministers', 2],
  // The section that comes first speaks most of the Koerden: of what they do, not of help to them.
  ['wat doet Nederland voor de Koerden', 2],
  // The section that comes first is on that aid in Irak, and gives an amount too.
  ['wat geeft nederland in 2019 uit aan noodhulp in irak', Infinity],
  // The one of Irak is called a special representative; the letter has no word for special of that of Syrië.
  ['UN special envoy for Syria', 2],
  // The excerpt has F-16’s, 2018 and numbers; that of the missions is further on.
  ['hoeveel f16 missies in 2018', Infinity],
  // A letter away from Baghdad, it is taken for a slip of it, which the answer says.
  ['al baghdadi', Infinity],
  // Said in words, the number of a paper is no number of a paper.
  ['kamerstuk zevenentwintig negen vijfentwintig nummer zeshonderd zevenendertig', Infinity],
  // Spanningen with Turkije are those of Irak, with the Verenigde Staten those of Iran.
  ['waarom heeft turkije ruzie met amerika', 2],
  // While it is typed, it may become honderd.
  ['hond', Infinity],
  // Each leads to its section, and there to a paragraph that has more of its words.
  ['hoeveel nederlanders werken er bij de navo missie', Infinity],
  ['kunnen er meer nederlanders naar de navo missie gestuurd worden', Infinity],
  ['wat willen de amerikanen van ons in syrie?', Infinity],
  ['wat wil de nieuwe regering in bagdad als eerste aanpakken', Infinity],
  // The letter says geïntegreerd of what is done together.
  ['leger diplomatie en hulp samen aanpakken', Infinity],
  // Rekrutering is what ronselen is; the letter does not say that propaganda is for that.
  ['online ronselfilmpjes van IS', Infinity],
  // The letter has the words grondslag and voorwaarde; that of Syrië has basis.
  ['moet er eerst een volkenrechtelijke basis zijn voor we meedoen', Infinity],
  // The opening names the motion, and is shorter.
  ['kuik motie antwoord regering', Infinity],
  // Patriottische is of the family of patriot.
  ['patriots', Infinity],
  ['patriot raketten turkije', Infinity],
]);

/** The kinds of queries in the record. */
export const kindsOf = (queries: readonly Wanted[]): string[] => [
  ...new Set(queries.map(({ kind }) => kind)),
];

/** How many of the queries find a wanted place first, and how many soon. */
export function shares(found: readonly Found[]): string {
  const ranks = found.map(rankOf);
  const first = ranks.filter((rank) => rank === 1).length;
  const three = ranks.filter((rank) => rank <= 3).length;
  return `${first} of ${found.length} queries find it first, ${three} among the first three`;
}

/** A sentence for each query of a kind that finds its place too late, or sooner than is known. */
export const faults = (found: readonly Found[], kind: string): string[] =>
  found.filter(({ wanted }) => wanted.kind === kind).flatMap(faultOf);

function faultOf(found: Found): string[] {
  const { wanted, places } = found;
  const known = KNOWN.get(wanted.query);
  const rank = rankOf(found);
  const shown = places.slice(0, 3).join(', ') || 'nothing';
  const [said] = saidWrong(found);
  const [is, wants] = said ?? [shown, wanted.among.join(' or ') || 'nothing'];
  if (rank > (known ?? wanted.within))
    return [`Unexpected ${is} for "${wanted.query}", expected ${wants}`];
  if (known === undefined || rank === known) return [];
  return [`Unexpected place ${rank} for the known miss "${wanted.query}", expected ${known}`];
}

/** Place of the first wanted result, from 1; infinite if the answer says what it must not. */
function rankOf(found: Found): number {
  const { wanted, places } = found;
  const { among, lacks } = wanted;
  if (saidWrong(found).length > 0) return Infinity;
  if (among.length === 0) return lacks !== undefined || places.length === 0 ? 1 : Infinity;
  return places.findIndex((place) => among.includes(place)) + 1 || Infinity;
}

/** What an answer says otherwise than it must, each time with what it must say. */
function saidWrong(found: Found): [is: string, wants: string][] {
  const { wanted, absentWords, excerpt, alinea = 0, loose } = found;
  const { lacks = absentWords, shows = '', alinea: alineas = [alinea] } = wanted;
  const wrong: [string, string][] = [];
  if (lacks.join() !== absentWords.join())
    wrong.push([`absent words [${absentWords.join(', ')}]`, `[${lacks.join(', ')}]`]);
  if (!excerpt.includes(shows)) wrong.push([`excerpt "${excerpt}"`, `"${shows}"`]);
  if (alinea > 0 && !alineas.includes(alinea))
    wrong.push([`alinea ${alinea}`, `alinea ${alineas.join(' or ')}`]);
  if (loose !== Boolean(wanted.loose))
    wrong.push([`phrase ${loose ? 'lacking' : 'found'}`, 'the opposite']);
  return wrong;
}
