import { fold } from '../../dutch/fold.ts';
import { tokenize } from '../language/tokens.ts';
import { isStopword } from '../language/content.ts';
import { OPERATOR, isShouted } from '../language/operators.ts';
import { stem } from '../language/stem.ts';
import type { Mark } from '../result.ts';
import type { Restriction } from './rank.ts';

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/** Finds a quoted phrase in a text, word for word; hyphens, capitals and accents do not count. */
export type Phrase = (text: string) => Mark | undefined;

/** The words that a query does not want: `-motie`, `NIET motie`, `NOT motie`. */
export const unwantedWords = (text: string): string[] =>
  isShouted(text) ? [] : [...text.matchAll(OPERATOR)].flatMap(([, a, b]) => a ?? b ?? []);

/** Whether a query wants all of its words: `olie EN begroting`. */
export const wantsAll = (text: string): boolean =>
  !isShouted(text) && /(?<!\S)(?:EN|AND)(?!\S)/u.test(text);

/** What is between two words of a phrase; of one that is nearly so, two words may be there too. */
const BLANK = String.raw`[^\p{L}\d]+`;
const NEAR = String.raw`${BLANK}(?:[\p{L}\d]+${BLANK}){0,2}`;

/**
 * The quoted phrases of a query.
 * @param near Whether words without meaning may be left out, and two others may be between.
 */
export const phrasesIn = (query: string, near = false): Phrase[] =>
  [...query.matchAll(QUOTED)].flatMap(([, words = '']) => {
    const all = fold(words).match(/[\p{L}\d]+/gu) ?? [];
    const pieces = near ? all.filter((piece) => !isStopword(piece)) : all;
    return pieces.length > 0 ? [phraseOf(pieces, near ? NEAR : BLANK)] : [];
  });

function phraseOf(pieces: readonly string[], between: string): Phrase {
  const words = pieces.join(between);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])${words}(?![\p{L}\d])`, 'u');
  return (text) => {
    const found = pattern.exec(foldInPlace(text));
    return found ? { start: found.index, end: found.index + found[0].length } : undefined;
  };
}

/**
 * Restricts an answer to paragraphs with every phrase, and without the unwanted words, as they are or
 * inflected; a heading without them is not wanted either.
 */
export function restrictTo(phrases: readonly Phrase[], unwanted: readonly string[]): Restriction {
  const stems = new Set(unwanted.flatMap(tokenize).map(({ word }) => stem(word)));
  const isUnwanted = (text: string) =>
    stems.size > 0 && tokenize(text).some(({ word, parts }) => hasStem([word, ...parts], stems));
  return (text, title) => {
    if (isUnwanted(text) || isUnwanted(title)) return undefined;
    if (phrases.length === 0) return 0;
    return phrases.every((find) => find(text) ?? find(title)) ? PHRASE : undefined;
  };
}

/** So little that it orders nothing, but a phrase of words without meaning is found. */
const PHRASE = 0.001;

const hasStem = (words: readonly string[], stems: ReadonlySet<string>): boolean =>
  words.some((word) => stems.has(stem(word)));

const folded = new Map<string, string>();

/** A text folded character by character, so that offsets stay; kept, since texts are searched often. */
function foldInPlace(text: string): string {
  let plain = folded.get(text) ?? fold(text);
  if (plain.length !== text.length)
    plain = Array.from({ length: text.length }, (_, at) => fold(text[at] ?? '')[0] ?? ' ').join('');
  folded.set(text, plain);
  return plain;
}

/** Most words of a name that are marked as one, where a result leads. */
const RUN = 6;

/** The words of a phrase as they are marked where a result leads: runs of a few words. */
export function runsOf(text: string, { start, end }: Mark): string[] {
  const words = tokenize(text.slice(start, end)).map(({ word }) => word);
  const runs = Array.from({ length: Math.ceil(words.length / RUN) }, (_, at) =>
    words.slice(at * RUN, (at + 1) * RUN),
  );
  return runs.map((run) => run.join(' '));
}
