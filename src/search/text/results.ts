import { fold } from '../../dutch/fold.ts';
import { placeHref } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import type { Kind } from '../model.ts';
import type { Excerpt, Mark, Result } from '../result.ts';
import type { TextIndex, TextParagraph, TextSection } from './index.ts';
import { type Phrase, runsOf } from './phrases.ts';
import { answersTo, asksForAmount } from './asked.ts';
import type { QueryWord } from './query.ts';
import type { Hit, SectionHit } from './rank.ts';
import type { TextAnswer } from './search.ts';
import { endOf, startOf } from '../language/clauses.ts';
import { wordsIn } from '../language/marked.ts';
import { sum } from './score.ts';

/** Words worth less than this are not marked: the start of another word, a far synonym. */
const MARKED = 0.3;
/** From this share of the best paragraph's score on, the second one is offered too. */
const ALSO = 0.6;

/** Sections as results, each leading to its best paragraph. */
export function textResults(
  query: string,
  answer: TextAnswer,
  index: TextIndex,
  phrases: readonly Phrase[] = [],
): Result[] {
  const marking = {
    words: markedWords(answer, index),
    phrases,
    answers: answersTo(query) ?? (() => []),
  };
  return answer.hits.map((hit) => ({
    ...textResult(hit, marking, answer.words),
    countries: countriesOf(hit, index),
  }));
}

/** What a result that leads to a paragraph by a name shows of it: the names, where they occur. */
export function excerptAt(result: Result, index: TextIndex): Excerpt | undefined {
  const marked = new Map(result.words.map((name) => [name, [{ at: 0, gain: 1 }]]));
  const excerpts = textsAt(result, index).map((text) => excerptOf(text, marked));
  return excerpts.find(({ marks }) => marks.length > 0) ?? excerpts[0];
}

/** The text of the paragraph, or the item of a list, that a result leads to; none if it leads to another place. */
export const textsAt = ({ href }: Result, { sections, paragraphs }: TextIndex): string[] =>
  paragraphs
    .flatMap((paragraph) => [wholeOf(paragraph), ...itemsOf(paragraph)])
    .filter(({ paragraph, fragment }) => {
      const section = sections[paragraph.section];
      return section && href.includes('#') && addressOf(section, fragment) === href;
    })
    .map(({ text }) => text);

/** The words of the texts that answer well enough to be marked, with what each tells. */
function markedWords({ sought, weights }: TextAnswer, { vocabulary }: TextIndex): MarkedWords {
  const marked = new Map<string, Telling[]>();
  const add = (words: string, at: number, worth: number) => {
    // A rare word tells more than a common one, though it is found in another: the hoofdkantoor of a missie.
    const gain = Math.sqrt(worth) * (weights[at] ?? 0);
    if (worth >= MARKED) marked.set(words, [...(marked.get(words) ?? []), { at, gain }]);
  };
  for (const [at, { matches, names }] of sought.entries()) {
    for (const [place, worth] of matches) add(vocabulary.words[place]?.text ?? '', at, worth);
    for (const name of names) add(name, at, 1);
  }
  return marked;
}

function textResult(
  { section, hits: [best, second] }: SectionHit,
  marking: Marking,
  words: readonly QueryWord[],
): Result {
  const { title, href } = section;
  const result = {
    title,
    part: section.part,
    countries: [],
    words: [...marking.words.keys()],
    ...kindOf(best, words),
  };
  if (!best) return { ...result, href, place: placeOf(section) };
  const { part, at, ...excerpt } = excerptIn(best.paragraph, marking);
  const also = second && second.score > best.score * ALSO ? second.paragraph : undefined;
  return {
    ...{ ...result, excerpt, href: addressOf(section, part.fragment) },
    words: phraseWords(best.paragraph, marking.phrases) ?? result.words,
    place: placeOf(section, pageAt(best.paragraph, part.start + at)),
    more: also && {
      href: addressOf(section, also.id),
      text: ui.searchText.alsoIn(also.kind, also.number),
    },
  };
}

/** The countries of a section that its best paragraph names; all of them when it names none. */
function countriesOf({ section, hits: [best] }: SectionHit, index: TextIndex): string[] {
  const place = best ? index.paragraphs.indexOf(best.paragraph) : -1;
  const named = section.countries.filter((country) => index.countries.get(country)?.has(place));
  return named.length > 0 ? named : section.countries;
}

function kindOf(best: Hit | undefined, words: readonly QueryWord[]): { kind: Kind; kinds: Kind[] } {
  return best && asksForAmount(words, best.paragraph.text)
    ? { kind: 'bedrag', kinds: ['bedrag', 'paragraaf'] }
    : { kind: 'paragraaf', kinds: ['paragraaf'] };
}

const addressOf = ({ href }: TextSection, fragment: string): string =>
  fragment === '' ? href : placeHref(href, fragment);

/** A paragraph as a whole, or an item of a list, each with an address of its own. */
interface Part {
  paragraph: TextParagraph;
  fragment: string;
  /** Offset in the paragraph. */
  start: number;
  text: string;
}

const wholeOf = (paragraph: TextParagraph): Part => {
  const { id, text } = paragraph;
  return { paragraph, fragment: id, start: 0, text };
};

const itemsOf = (paragraph: TextParagraph): Part[] =>
  paragraph.items.map(([start, fragment], at) => {
    const [end] = paragraph.items[at + 1] ?? [];
    return { paragraph, fragment, start, text: paragraph.text.slice(start, end).trimEnd() };
  });

/** The words of a paragraph that tell most; of a list, those of the item that they are in. */
function excerptIn(paragraph: TextParagraph, { words, ...marking }: Marking) {
  const whole = { part: wholeOf(paragraph), ...excerptOf(paragraph.text, words, marking) };
  const part = itemsOf(paragraph).findLast(({ start }) => start <= whole.at);
  if (!part || whole.marks.length === 0) return whole;
  return { part, ...excerptOf(part.text, words, marking) };
}

/** The words of quoted phrases as they are marked where a result leads. */
function phraseWords({ text }: TextParagraph, phrases: readonly Phrase[]): string[] | undefined {
  if (phrases.length === 0) return undefined;
  return phrases.flatMap((find) => {
    const mark = find(text);
    return mark ? runsOf(text, mark) : [];
  });
}

/** Where a section is, in words: its letter if there are several, its part, the page. */
export function placeOf({ letter, part, title }: TextSection, page?: number): string {
  const where = fold(part) === fold(title) ? '' : part;
  return [letter, where, page ? ui.search.pages([page]) : ''].filter(Boolean).join(' › ');
}

/** Page of the printed paper that has an offset in a paragraph. */
const pageAt = ({ page, breaks }: TextParagraph, at: number): number =>
  page + breaks.filter((start) => start <= at).length;

/** About as many characters as two lines on a phone and one and a half on a desk. */
const LENGTH = 170;
/** Characters before the first mark. */
const BEFORE = 40;

/** What a word of the text tells as an answer to a word of the query. */
interface Telling {
  /** Place of the word in the query. */
  at: number;
  gain: number;
}

/** Words of the texts that are marked, as search compares them. */
export type MarkedWords = ReadonlyMap<string, readonly Telling[]>;

/** What is marked: the words that were found or, if the query quotes, its phrases alone. */
interface Marking {
  words: MarkedWords;
  phrases: readonly Phrase[];
  /** What the query asks for: amounts, dates, names. */
  answers: (text: string) => readonly Mark[];
}

/** The stretch of a text that tells most of what is sought, with its words marked; `at` is the first. */
export function excerptOf(
  text: string,
  words: MarkedWords,
  { phrases, answers }: Omit<Marking, 'words'> = { phrases: [], answers: () => [] },
): Excerpt & { at: number } {
  const found = phrases.flatMap((find) => find(text) ?? []);
  const marks = found.length > 0 ? found.map(asPlace) : wordsIn(text, words);
  if (text.length <= LENGTH * 1.3) return { text, marks, at: marks[0]?.start ?? 0 };
  const best = bestStretch(marks, words, answers(text));
  const start = startOf(text, Math.max(0, best.start - BEFORE));
  const end = endOf(text, Math.max(start + LENGTH, best.end), BEFORE);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - start;
  const shown = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    text: before + text.slice(start, end) + after,
    marks: shown.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
    at: shown[0]?.start ?? start,
  };
}

/** A marked place, with its words. */
type Place = Mark & { words: string };

/** A quoted phrase is no word of the query. */
const asPlace = (mark: Mark): Place => ({ ...mark, words: '' });
const PHRASE: readonly Telling[] = [{ at: 0, gain: 1 }];

/** From the first to the last of the marks, and of what is asked for, that together tell most. */
function bestStretch(marks: readonly Place[], words: MarkedWords, asked: readonly Mark[]): Mark {
  const stretches = [...marks, ...asked].map(({ start }) => {
    const within = (most: number) => (mark: Mark) =>
      mark.start >= start && mark.end <= start + most;
    const inside = marks.filter(within(LENGTH));
    const told = tells(inside, words, asked.some(within(LENGTH)));
    // "45 zetels … respectievelijk 21 en 12 zetels": more answers may follow.
    const answers = asked.filter(within(LENGTH + BEFORE));
    const end = Math.max(...[...inside, ...answers].map((mark) => mark.end));
    return { start, end, told, answers: answers.length };
  });
  const [best] = stretches.sort(
    (a, b) => b.told - a.told || b.answers - a.answers || a.start - b.start,
  );
  return best ?? { start: 0, end: 0 };
}

/** Every word of the query counts once, by its best form, and what it asks for as much as the word that tells most. */
function tells(marks: readonly Place[], words: MarkedWords, isAnswer: boolean): number {
  const best: number[] = [];
  for (const { at, gain } of marks.flatMap((mark) => words.get(mark.words) ?? PHRASE))
    best[at] = Math.max(best[at] ?? 0, gain);
  const gains = Object.values(best);
  return sum(gains) + (isAnswer ? Math.max(0, ...gains) : 0);
}
