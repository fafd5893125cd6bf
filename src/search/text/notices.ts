import { stem } from '../language/stem.ts';
import type { Name, NamedRun, QueryKey } from '../identity/names.ts';
import { monthNumber } from '../../dutch/months.ts';
import { tokenize } from '../language/tokens.ts';
import { isDay } from '../language/values.ts';
import { likeness } from './match.ts';
import { MONEY } from './asked.ts';
import { type QueryWord, saysLittle } from './query.ts';
import type { TextAnswer } from './search.ts';
import { type Vocabulary, knows } from './vocabulary.ts';
import { distance, slipsAllowed } from '../../dutch/slips.ts';
import { shownOf, synonymsIn } from './via.ts';
import type { TextIndex } from './index.ts';
import type { Sought } from './rank.ts';

/**
 * The words of a query, as it writes them, that occur nowhere, next to others that do: not in the
 * texts, not in the names of papers, and in no name of a thing.
 */
export function absentWords(
  query: string,
  { words, sought, hits }: TextAnswer,
  runs: readonly NamedRun[],
  texts: TextIndex,
  papers: Vocabulary,
): string[] {
  const isNamed = ({ start, end }: QueryWord) =>
    runs.some((run) => run.start <= start && end <= run.end);
  const isFound = ({ word }: QueryWord, at: number) => {
    if (isDay(word)) return texts.vocabulary.byText.has(word);
    const others = synonymsIn(word, sought[at], texts.vocabulary);
    return others ? shownOf(others, hits) !== undefined : (sought[at]?.matches.size ?? 0) > 0;
  };
  const there = words.filter(
    (word, at) => isFound(word, at) || isNamed(word) || knows(papers, word.word),
  );
  // Of a compound that is sought by its parts, one part is enough; of a date, its year is not.
  const absent = words.filter(
    (word) =>
      !there.includes(word) &&
      !MONEY.test(word.word) &&
      !saysLittle(word.word) &&
      (isDay(word.word) || there.every(({ start }) => word.start !== start)),
  );
  const dates = words.flatMap((day, at) => otherYear(day, words[at + 1], texts));
  const said = there.length > 0 ? absent : absent.filter(({ word }) => isDay(word));
  return [...new Set(written(query, [...said, ...dates]))];
}

/** A day or month and its year, if the texts have it, but only of other years. */
function otherYear(date: QueryWord, year: QueryWord | undefined, texts: TextIndex): QueryWord[] {
  const isMonth = monthNumber(date.word) !== undefined;
  if (!(isMonth || isDay(date.word)) || !/^\d{4}$/u.test(year?.word ?? '')) return [];
  const isIt = (word: string) =>
    word === date.word || (isMonth && isDay(word) && word.endsWith(date.word));
  const places = texts.vocabulary.words.flatMap(({ text }, place) => (isIt(text) ? [place] : []));
  const years = texts.paragraphs
    .filter(({ words }) => places.some((place) => words.has(place)))
    .flatMap(({ text, section }) => yearsOf(isIt, text, texts.sections[section]?.date ?? ''));
  const isThere = years.includes(undefined) || years.includes(year?.word);
  return isThere || years.length === 0 ? [] : [{ ...date, end: year?.end ?? date.end }];
}

/** The years of a date in a text, undefined where it says none; "23 maart jl." is the last before the letter. */
function yearsOf(
  isIt: (word: string) => boolean,
  text: string,
  date: string,
): (string | undefined)[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ word }, at) => {
    if (!isIt(word)) return [];
    const { word: next = '' } = tokens[at + 1] ?? {};
    if (/^\d{4}$/u.test(next)) return [next];
    return [next === 'jl' && isDay(word) ? lastYear(word, date) : undefined];
  });
}

/** Year of the last such day before a date; undefined if the date is not known. */
function lastYear(day: string, date: string): string | undefined {
  const [, year, month = '', ofMonth = ''] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date) ?? [];
  if (year === undefined) return undefined;
  const [, number = '', name = ''] = /^(\d+)(\D+)$/u.exec(day) ?? [];
  const isBefore = (monthNumber(name) ?? 0) * 100 + Number(number) <= Number(month + ofMonth);
  return String(Number(year) - (isBefore ? 0 : 1));
}

/** Words as a query writes them; those with no blank between, such as "Mazar-e-Sharif", as one. */
function written(query: string, words: readonly QueryWord[]): string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && !/\s/u.test(query.slice(last.end, start))) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => query.slice(start, end));
}

/** The query with unknown words replaced by the texts' words they resemble most, if any. */
export function suggestionFor(
  query: string,
  { words, sought }: TextAnswer,
  { vocabulary }: TextIndex,
): string | undefined {
  const better = words.flatMap(({ start, end }, at) => {
    const place = bestGuess(sought[at]);
    const word = place === undefined ? undefined : vocabulary.words[place];
    // "Hennis Plaschaert" is no Hennis Hennis-Plasschaert; what names a thing is no slip.
    const isNamed = (sought[at]?.names.length ?? 0) > 0;
    if (!word || isNamed || words.some((other) => word.parts.includes(stem(other.word)))) return [];
    return [{ start, end, written: word.written }];
  });
  return better.length === 0 ? undefined : replaceWords(query, better);
}

function bestGuess(sought: Sought | undefined): number | undefined {
  if (!sought?.guessed) return undefined;
  return [...sought.matches].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A word to put in the place of another. */
interface Replacement {
  start: number;
  end: number;
  written: string;
}

const replaceWords = (query: string, better: readonly Replacement[]): string =>
  better.reduceRight(
    (words, { start, end, written }) => words.slice(0, start) + written + words.slice(end),
    query.trimEnd(),
  );

const MOST = 3;

/** Words of the texts that come nearest to those of a query that finds nothing. */
export function nearestWords({ words }: TextAnswer, { vocabulary }: TextIndex): string[] {
  const near = words.flatMap(({ word }) => {
    const limit = slipsAllowed(word.length);
    return vocabulary.words
      .filter(({ text }) => text.length > 3 && !/\d/u.test(text))
      .map(({ text, written }) => ({ written, steps: distance(word, text, limit) }))
      .filter(({ steps }) => steps <= limit);
  });
  return near
    .sort((a, b) => a.steps - b.steps)
    .slice(0, MOST)
    .map(({ written }) => written);
}

/** Shorter words are near too many names. */
const SHORTEST = 5;

/** How near a query is to a name that is spelt otherwise, or with slips of the hand. */
export function misspelt({ key }: QueryKey, name: Name): number {
  return /\d/u.test(key) || key.length < SHORTEST ? 0 : likeness(name.key, key);
}
