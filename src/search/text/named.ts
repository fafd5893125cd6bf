import {
  type NameIndex,
  type NameMatch,
  type NamedRun,
  INFLECTED,
  namedNearly,
  namesInside,
  wholeNames,
} from '../identity/names.ts';
import { asking } from '../language/asking.ts';
import { bagOf, contentTokens } from '../language/content.ts';
import { spoken } from '../language/spoken.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokens.ts';
import type { TextIndex } from './index.ts';
import { isForm } from './match.ts';

/** What is known of a query before the texts are searched. */
export interface NamedQuery {
  /** The query as written. */
  written: string;
  /** The same without operators and unwanted words. */
  query: string;
  /** The names inside it. */
  runs: readonly NamedRun[];
  /** What it names as a whole. */
  named: readonly NameMatch[];
  /** What it may name: by a surname, or by a name that is not typed to its end. */
  nearly: readonly NameMatch[];
}

/** A query with its question words as one spells them, and in figures the numbers that it says in words. */
const readable = (query: string): string => spoken(asking(query));

/** Reads what a query says in words, and looks for its names again. */
export function withSpelling(asked: NamedQuery, names: NameIndex): NamedQuery {
  const query = readable(asked.query);
  if (query === asked.query) return asked;
  const runs = namesInside(tokenize(query), names);
  const nearly = namedNearly(contentTokens(query), names);
  return {
    written: readable(asked.written),
    query,
    runs,
    named: wholeNames(query, names, runs),
    nearly,
  };
}

/** What a query names by its words in another order counts as a name inside it: `opvolger van de F-16`. */
export const withWhole = (asked: NamedQuery): NamedQuery => {
  const { query, runs, named } = asked;
  const inside = runs.flatMap(({ matches }) => matches.map(({ thing }) => thing));
  const matches = named.filter(({ thing }) => !inside.includes(thing));
  const whole = { start: 0, end: query.length, matches };
  return matches.length > 0 ? { ...asked, runs: [whole, ...runs] } : asked;
};

/** Leaves out the things that a word names only by what looks like its form: a boom is no bom. */
export function withForms(asked: NamedQuery, { names }: NameIndex): NamedQuery {
  const [only, ...others] = contentTokens(asked.query);
  if (!only || others.length > 0) return asked;
  const isOwn = ({ thing }: NameMatch) =>
    names.some(
      (name) =>
        name.thing === thing && stem(name.key) === stem(only.word) && isForm(only.word, name.key),
    );
  const isNamed = (match: NameMatch) => match.score !== INFLECTED || isOwn(match);
  const runs = asked.runs
    .map((run) => ({ ...run, matches: run.matches.filter(isNamed) }))
    .filter(({ matches }) => matches.length > 0);
  return { ...asked, runs, named: asked.named.filter(isNamed) };
}

/**
 * Leaves out the subjects for which a query is only another word, if the texts have that word: who
 * asks for terrorisme means that, and not every attack.
 */
export function withoutOthers(asked: NamedQuery, { vocabulary }: TextIndex): NamedQuery {
  const { query, named, runs } = asked;
  const content = contentTokens(query);
  const [only, ...others] = content;
  if (others.length > 0 || !only || !vocabulary.byText.has(only.word)) return asked;
  const isOwn = ({ thing: { subject, result } }: NameMatch) =>
    !subject || result.words.some((name) => bagOf(name) === bagOf(query));
  const isWhole = ({ start, end }: NamedRun) =>
    content.every((token) => start <= token.start && token.end <= end);
  return {
    ...asked,
    named: named.filter(isOwn),
    runs: runs.filter((run) => !isWhole(run) || run.matches.every(isOwn)),
  };
}
