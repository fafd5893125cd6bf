import { ui } from '../../interface/index.ts';
import { type NamedRun, type NameMatch, keyOf } from '../identity/names.ts';
import { bagOf, contentTokens } from '../language/content.ts';
import { familyOf } from '../language/root.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokens.ts';
import { isDay } from '../language/values.ts';
import type { Result } from '../result.ts';
import type { TextIndex, TextParagraph } from './index.ts';
import type { SectionHit, Sought } from './rank.ts';
import type { TextAnswer } from './search.ts';
import { type Vocabulary, type Word, knows } from './vocabulary.ts';

/** Pairs beyond these say too much. */
const MOST_PAIRS = 3;

/**
 * Says which words of a query were found in others: those that no letter has, by the name of the
 * thing that they name or by a synonym. Undefined if there are none.
 */
export function foundVia(
  query: string,
  { words, sought, hits }: TextAnswer,
  runs: readonly NamedRun[],
  { vocabulary, paragraphs }: TextIndex,
): string | undefined {
  const isOwn = (text: string) => contentTokens(text).every(({ word }) => knows(vocabulary, word));
  const shown = new Set<TextParagraph | undefined>(
    hits.slice(0, SHOWN).flatMap(({ hits: [best] }) => best?.paragraph ?? []),
  );
  const within = (run: Span) => words.flatMap((word, at) => (isIn(word, run) ? [at] : []));
  // The betaald of a letter is a form of betaalt, and needs no other name for it.
  const hasForms = ([only = -1, ...more]: readonly number[]) => {
    const word = sought[only];
    const others = synonymsIn(words[only]?.word ?? '', word, vocabulary);
    return more.length === 0 && !!word?.matches.size && others === undefined && !word.guessed;
  };
  // Of a part of the query, only what the first results name.
  const isTold = (run: readonly number[]) =>
    run.length === words.length ||
    run.some((at) => [...(sought[at]?.named ?? [])].some((place) => shown.has(paragraphs[place])));
  const named: Span[] = [];
  const names = runs.flatMap(({ start, end, matches: [match] }) => {
    const written = query.slice(start, end);
    const isInside = named.some((span) => span.start < end && start < span.end);
    const run = within({ start, end });
    if (!match || isInside || run.length === 0 || isOwn(written) || hasForms(run)) return [];
    if (!isTold(run)) return [];
    named.push({ start, end });
    return isTitle(written, match) ? [] : says(written, match.thing);
  });
  const others = words.flatMap(({ start, end, word, parts }, at) => {
    if (
      isDay(word) ||
      /^\d/u.test(parts[0] ?? '') ||
      named.some((span) => isIn({ start, end }, span))
    )
      return [];
    const place = shownOf(synonymsIn(word, sought[at], vocabulary) ?? [], hits);
    if (place === undefined) return [];
    const other = vocabulary.words[place]?.written ?? '';
    return ui.searchText.sameMeaning(query.slice(start, end), other);
  });
  const pairs = [...new Set([...names, ...others])].slice(0, MOST_PAIRS);
  return pairs.length > 0 ? ui.searchText.foundVia(pairs) : undefined;
}

/** A name is another name of its thing; words for it, for a subject, or for IS’ers come near to it. */
const says = (written: string, { subject, result: { title } }: NameMatch['thing']): string =>
  subject || !/[\p{Lu}\d]/u.test(written) || /['’]ers?$/u.test(written)
    ? ui.searchText.sameMeaning(written, title)
    : ui.searchText.sameThing(written, title);

interface Span {
  start: number;
  end: number;
}

const isIn = (word: Span, { start, end }: Span): boolean => start <= word.start && word.end <= end;

/** Whether a name is that of the thing as the letters write it, or a paper, whose title says enough. */
function isTitle(written: string, { thing: { register, result } }: NameMatch): boolean {
  const key = stem(keyOf(tokenize(written)));
  const own = [result.title, ...result.words].map((name) => stem(keyOf(tokenize(name))));
  return register === 'kamerstukken' || own.includes(key);
}

/** The matches of a word that has none of its own forms, but synonyms, the best first. */
export function synonymsIn(
  word: string,
  sought: Sought | undefined,
  { words }: Vocabulary,
): number[] | undefined {
  if (!sought || sought.guessed || /^\d/u.test(word)) return undefined;
  const family = familyOf(word);
  const isOwn = ({ text, root, stem: form, parts }: Word) =>
    form === stem(word) ||
    root === family ||
    parts.includes(stem(word)) ||
    text.startsWith(stem(word)) ||
    text.startsWith(word);
  const places = [...sought.matches];
  if (places.some(([place]) => words[place] && isOwn(words[place]))) return undefined;
  return places.sort(([, a], [, b]) => b - a).map(([place]) => place);
}

/** Says whose name the first result has, if only with slips, and if no other spelling is suggested, which says it. */
export function slipOf(
  query: string,
  [first]: readonly Result[],
  { misspelt, suggestion }: { misspelt: readonly NameMatch[]; suggestion: string | undefined },
): string | undefined {
  const isFirst = misspelt.some(({ thing }) => thing.result.title === first?.title);
  if (first && bagOf(first.title) === bagOf(query)) return undefined;
  return first && isFirst && suggestion === undefined
    ? ui.searchText.foundVia([ui.searchText.sameMeaning(query.trim(), first.title)])
    : undefined;
}

/** Sections of which the answer shows that a word is found in another. */
const SHOWN = 3;

/** The best of some words that the first result shows, or else the next ones; without results, the best. */
export function shownOf(
  places: readonly number[],
  hits: readonly SectionHit[],
): number | undefined {
  if (hits.length === 0) return places[0];
  const shown = hits
    .slice(0, SHOWN)
    .map(({ hits: [best] }) => places.find((place) => best?.paragraph.words.has(place)));
  return shown.find((place) => place !== undefined);
}
