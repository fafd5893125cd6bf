import { isDay } from '../language/values.ts';
import { distance, slipsAllowed } from '../../dutch/slips.ts';
import { soundsLike } from '../language/sound.ts';
import { familyOf } from '../language/root.ts';
import { stem } from '../language/stem.ts';
import { WORTH } from './order.ts';
import type { QueryWord } from './query.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** Stems of the words of one meaning, by stem and by what the words of a family share. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Words of the texts by their place, each with what it is worth as an answer. */
export type Matches = Map<number, number>;

/** What the texts have for a word of a query. */
export interface WordMatch {
  matches: Matches;
  /** Whether the word itself does not occur, and the matches only resemble it. */
  guessed: boolean;
}

/** Finds the words of the texts that a reader may mean by a word. */
export function matchWord(query: QueryWord, vocabulary: Vocabulary, synonyms: Synonyms): WordMatch {
  const matches: Matches = new Map();
  addForms(matches, query.word, vocabulary, 1, !query.piece);
  if (!NO_FORM.test(query.word))
    addSynonyms(matches, query.word, synonymsFor(query.word, synonyms), vocabulary);
  // Who asks for a day that the texts have does not ask for others of its month.
  const parts = isDay(query.word) && matches.size > 0 ? [] : query.parts;
  for (const part of parts) addForms(matches, part, vocabulary, worthOfPart(part, query));
  // A word that occurs is not completed: `politie` is not `politiek`.
  if (bestWorth(matches) < WORTH.part) addStarts(matches, query, vocabulary);
  if (bestWorth(matches) >= WORTH.piece) return { matches, guessed: false };
  addSlips(matches, query, vocabulary);
  return { matches, guessed: matches.size > 0 };
}

/** The stems of other words for a word, or for one of its family. */
export const synonymsFor = (word: string, synonyms: Synonyms): readonly string[] | undefined =>
  synonyms.get(stem(word)) ?? synonyms.get(familyOf(word) ?? '');

const bestWorth = (matches: Matches): number => Math.max(0, ...matches.values());

/** Whether a word is a plural, or an infinitive; reis is none. */
const isPlural = (word: string): boolean => /(?:en|s)$/u.test(word) && stem(word) !== word;

/** Of a synonym, the forms that end as the word does come first: soldaten are militairen, and no militair niveau. */
function addSynonyms(
  matches: Matches,
  word: string,
  others: readonly string[] = [],
  vocabulary: Vocabulary,
) {
  const found: Matches = new Map();
  for (const other of others) {
    addStem(found, other, vocabulary, WORTH.synonym);
    add(found, vocabulary.byRoot.get(familyOf(other) ?? ''), WORTH.synonym * WORTH.family);
  }
  const isLike = (place: number) =>
    !isPlural(word) || isPlural(vocabulary.words[place]?.text ?? '');
  for (const [place, worth] of found)
    add(matches, [place], worth * (isLike(place) ? 1 : WORTH.family));
}

/** The value of a number is the number itself; the month of a day is better than another month. */
function worthOfPart(part: string, { word }: QueryWord): number {
  if (/^\d/u.test(part)) return WORTH.same;
  return isDay(word) ? WORTH.part : WORTH.piece;
}

function add(matches: Matches, places: readonly number[] | undefined, worth: number): void {
  for (const place of places ?? []) matches.set(place, Math.max(matches.get(place) ?? 0, worth));
}

/** The word, its inflections, its family, and the compounds that it is in. */
function addForms(
  matches: Matches,
  word: string,
  vocabulary: Vocabulary,
  factor: number,
  whole = false,
): void {
  const same = vocabulary.byText.get(word);
  if (same !== undefined) add(matches, [same], WORTH.same * factor);
  addStem(matches, stem(word), vocabulary, factor, whole ? word : undefined);
  const family = familyOf(word);
  if (family !== undefined) add(matches, vocabulary.byRoot.get(family), WORTH.family * factor);
}

/** A vowel that sounds long, one that sounds short, and one before an ending, of which both have. */
const LONG = /(?:aa|ee|oo|uu)[^aeiou]+(?:en?)?$(?<!se)/u;
const SHORT = /[aeiou]([^aeiou])\1(?:en?)?$/u;
const CLOSED = /(?<![aeiou])[aeou][^aeiouwy]$(?<!..e[lnrs])/u;
const OPEN = /(?<![aeiou])[aeou][^aeiouwy]en?$/u;

/** Words that look like a form of another and are none: of aard, baas, bom, geld, kosten, weg. */
const NO_FORM = /^(?:aarde|base|boom|geldt|koste|wegens)$/u;

/** Whether words of one stem may be forms of one word, by their last vowel: `hel` is not heel, nor `legen` leggen. */
export function isForm(word: string, other: string): boolean {
  const differ = (one: RegExp, two: RegExp) =>
    (one.test(word) && two.test(other)) || (one.test(other) && two.test(word));
  if (word !== other && (NO_FORM.test(word) || NO_FORM.test(other))) return false;
  return !differ(LONG, SHORT) && !differ(LONG, CLOSED) && !differ(OPEN, SHORT);
}

/** A shorter word is in too many others: `slag` in grondslag; but `hulp`, which the texts have, in noodhulp. */
const SHORTEST_INSIDE = 5;

/**
 * The words with a stem, and the compounds with it.
 * @param whole The word as the reader wrote it, if it is one.
 */
function addStem(
  matches: Matches,
  form: string,
  vocabulary: Vocabulary,
  factor: number,
  whole?: string,
): void {
  const textOf = (place: number) => vocabulary.words[place]?.text ?? '';
  const own = vocabulary.byStem.get(form)?.filter((place) => isForm(whole ?? '', textOf(place)));
  add(matches, own, WORTH.inflection * factor);
  const inside = vocabulary.byPart.get(form) ?? [];
  const isTooShort = whole !== undefined && !own?.length && form.length < SHORTEST_INSIDE;
  // The juli of "1 juli" is no part of a longer word.
  const found = isTooShort ? inside.filter((one) => isDay(textOf(one))) : inside;
  add(matches, found, WORTH.part * factor);
}

/** Words that begin with the last word, which may not be typed to its end, from three letters on. */
function addStarts(matches: Matches, { word, last }: QueryWord, { words }: Vocabulary): void {
  const form = stem(word);
  const begun = form.length > 3 && word.startsWith(form) ? form : word;
  if (!last || /^\d/u.test(word) || begun.length < 3) return;
  words.forEach(({ text }, place) => {
    if (text.startsWith(begun) && !NO_FORM.test(text))
      add(matches, [place], WORTH.start * (0.5 + begun.length / text.length / 2));
  });
}

/** A shorter word is a slip away from too many others: `lezen` from leden. */
const SHORTEST_SLIP = 6;
/** A shorter one may sound the same, or be a slip for a name: `Bert` is not `beurt`. */
const SHORTEST_NAME = 5;

/** Words that sound the same, or that lie a slip of the hand away; parts of long words too. */
function addSlips(matches: Matches, query: QueryWord, { words }: Vocabulary): void {
  const { word } = query;
  if (/^\d/u.test(word) || word.length < SHORTEST_NAME) return;
  const isShort = word.length < SHORTEST_SLIP;
  words.forEach((known, place) => {
    if (isShort && !isMeant(query, known)) return;
    const forms = [known.text, ...(isShort ? [] : known.parts)];
    const worth = Math.max(...forms.map((form) => likeness(form, word)));
    if (worth > 0) add(matches, [place], worth);
  });
}

/** Whether a short word may be another spelling of one that is known: of a name, also its letters in another order. */
function isMeant({ word, name }: QueryWord, { text, written }: Word): boolean {
  const letters = (of: string) => [...of].sort().join('');
  const isLike = name || letters(word) === letters(text);
  return (word[0] === text[0] && soundsLike(word, text)) || (isLike && /^\p{Lu}/u.test(written));
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** A longer word with one other letter is no other word. */
const LONGEST_OTHER = 7;

/** Row and column of a key; b is where p is, which sounds the same at the end of a word. */
function keyOf(letter = ''): [number, number] {
  const row = KEYS.findIndex((keys) => keys.includes(letter));
  return letter === 'b' ? keyOf('p') : [row, KEYS[row]?.indexOf(letter) ?? 0];
}

/** Whether a short word has one other letter, and not one next to it on the keys: `helmen` is not helpen. */
function isOther(known: string, word: string): boolean {
  if (word.length > LONGEST_OTHER || known.length !== word.length) return false;
  const wrong = [...word].flatMap((letter, at) =>
    letter === known[at] ? [] : [[keyOf(letter), keyOf(known[at])] as const],
  );
  const [[a, b] = [keyOf(), keyOf()]] = wrong;
  return wrong.length === 1 && Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) > 1;
}

/**
 * What a known word is worth as the one that is meant. The first letter is seldom wrong, so a wrong
 * one counts for two slips.
 */
export function likeness(known: string, word: string): number {
  if (/^\d/u.test(known)) return 0;
  if (word.length > 4 && soundsLike(word, known)) return WORTH.slip;
  const allowed = slipsAllowed(word.length);
  const first = known[0] === word[0] ? 0 : 1;
  const slips = first + distance(word, known, allowed - first);
  // Two letters too many are seldom a slip: `verzameld` is not vermeld.
  if (slips > allowed || word.length - known.length > 1 || (slips === 1 && isOther(known, word)))
    return 0;
  return slips === 1 ? WORTH.slip : WORTH.slips;
}
