import type { Named, NamedRun } from '../identity/names.ts';
import { isDay } from '../language/values.ts';
import { sectionOf } from '../result.ts';
import { answersTo } from './asked.ts';
import { namedIn, type TextIndex } from './index.ts';
import { matchWord } from './match.ts';
import { WEIGHT } from './order.ts';
import { type QueryWord, readQuery } from './query.ts';
import { type Hit, type Restriction, rank, rarity, type SectionHit, type Sought } from './rank.ts';
import { occurrences } from './score.ts';

/** What the texts say to a query. */
export interface TextAnswer {
  hits: SectionHit[];
  words: QueryWord[];
  sought: Sought[];
  /** How much each of the words tells. */
  weights: number[];
}

/** Searches loaded texts; names in the query count for every passage that names the thing. */
export function searchText(
  query: string,
  runs: readonly NamedRun[],
  index: TextIndex,
  restrict: Restriction = () => 0,
): TextAnswer {
  const words = readQuery(query, index);
  const sought = words.map((word) => seek(word, runs, index));
  const weights = sought.map((word, at) => rarity(word, index) * telling(words, at));
  return { words, sought, weights, hits: rank(sought, weights, index, restrict, answersTo(query)) };
}

/** Of an answer, the sections that have every word of the query, or name what it names. */
export function havingAll(answer: TextAnswer, { paragraphs }: TextIndex): TextAnswer {
  const has = ({ matches, named }: Sought, { paragraph }: Hit) =>
    occurrences(matches, paragraph).worth > 0 || named.has(paragraphs.indexOf(paragraph));
  const hits = answer.hits.filter(({ hits }) =>
    answer.sought.every((word) => hits.some((hit) => has(word, hit))),
  );
  return { ...answer, hits };
}

/** Text results below this share of the best one's score are noise. */
const NOISE = 0.25;

/** Of an answer, what is not far below the best. */
export function withoutNoise(answer: TextAnswer): TextAnswer {
  const least = (answer.hits[0]?.score ?? 0) * NOISE;
  return { ...answer, hits: answer.hits.filter(({ score }) => score >= least) };
}

/** What a number tells more or less than a word as rare. */
function telling(words: readonly QueryWord[], at: number): number {
  if (isYearOf(words, at) || words[at]?.word === 'medio') return WEIGHT.year;
  if (isHead(words, at)) return WEIGHT.head;
  return Number(words[at]?.word) >= LARGE ? WEIGHT.amount : 1;
}

/** The end of a compound that is sought by its pieces: an olieprijs has to do with oil, not with every price. */
const isHead = (words: readonly QueryWord[], at: number): boolean =>
  words[at]?.piece === true && words[at - 1]?.piece === true && words[at + 1]?.piece !== true;

/** Smaller numbers may be years, or count anything. */
const LARGE = 2100;

/** The year of a day: letters often leave it out ("23 maart jl."), so it says little next to the day. */
const isYearOf = (words: readonly QueryWord[], at: number): boolean =>
  /^\d{4}$/u.test(words[at]?.word ?? '') && isDay(words[at - 1]?.word ?? '');

function seek(word: QueryWord, runs: readonly NamedRun[], index: TextIndex): Sought {
  const naming = runs.filter(({ start, end }) => start <= word.start && word.end <= end);
  const longest = Math.max(0, ...naming.map(({ start, end }) => end - start));
  const things = naming
    .filter(({ start, end }) => end - start === longest)
    .flatMap(({ matches }) => matches.map(({ thing }) => thing));
  const place = things.find(({ register }) => register === 'plaatsen')?.result.title ?? '';
  const country = index.countries.has(place) ? place : undefined;
  const isWhere = [...index.countries.keys()].some((whole) => place.includes(whole));
  const names = things.flatMap(({ result }) => result.words);
  return {
    ...matchWord(word, index.vocabulary, index.synonyms),
    country,
    names,
    named: new Set(names.flatMap((name) => [...namedIn(name, index)])),
    // Next to other words a country, or a part of it, says where, not what: its own section is no answer by that.
    homes: new Set(word.alone || !isWhere ? homesOf(things) : []),
  };
}

/** The sections that treat things; the opening and the signatures name much and treat nothing. */
const homesOf = (things: readonly Named[]): string[] =>
  things
    .filter(({ home }) => home)
    .map(({ result }) => sectionOf(result.href))
    .filter((href) => !href.includes('#'));
