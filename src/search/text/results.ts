import { fold } from '../../dutch/fold.ts';
import { alineaHref } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import type { Kind } from '../model.ts';
import type { Excerpt, Result } from '../result.ts';
import { excerptOf, type MarkedWords, type Telling } from './excerpt.ts';
import type { TextIndex, TextParagraph, TextSection } from './index.ts';
import { asksForAmount } from './money.ts';
import type { QueryWord } from './query.ts';
import type { Hit, SectionHit } from './rank.ts';
import type { TextAnswer } from './search.ts';

/** Words worth less than this are not marked: the start of another word, a far synonym. */
const MARKED = 0.3;
/** From this share of the best paragraph's score on, the second one is offered too. */
const ALSO = 0.6;

/** Sections as results, each leading to its best paragraph. */
export function textResults(answer: TextAnswer, index: TextIndex): Result[] {
  const marked = markedWords(answer, index);
  return answer.hits.map((hit) => ({
    ...textResult(hit, marked, answer.words),
    countries: countriesOf(hit, index),
  }));
}

/** What a result that leads to a paragraph by a name shows of it: the names, where they stand. */
export function excerptAt(
  { href, words }: Result,
  { sections, paragraphs }: TextIndex,
): Excerpt | undefined {
  const marked = new Map(words.map((name) => [name, [{ at: 0, gain: 1 }]]));
  const excerpts = paragraphs
    .filter((paragraph) => {
      const section = sections[paragraph.section];
      return section && href.includes('#') && addressOf(section, paragraph) === href;
    })
    .map(({ text }) => excerptOf(text, marked));
  return excerpts.find(({ marks }) => marks.length > 0) ?? excerpts[0];
}

/** The words of the texts that answer well enough to be marked, with what each tells. */
function markedWords({ sought, weights }: TextAnswer, { vocabulary }: TextIndex): MarkedWords {
  const marked = new Map<string, Telling[]>();
  const add = (words: string, at: number, worth: number) => {
    const gain = worth * (weights[at] ?? 0);
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
  marked: MarkedWords,
  words: readonly QueryWord[],
): Result {
  const { title, part, href } = section;
  const result = { title, part, countries: [], words: [...marked.keys()], ...kindOf(best, words) };
  if (!best) return { ...result, href, place: placeOf(section) };
  const { at, ...excerpt } = excerptOf(best.paragraph.text, marked);
  const also = second && second.score > best.score * ALSO ? second.paragraph : undefined;
  return {
    ...{ ...result, excerpt, href: addressOf(section, best.paragraph) },
    place: placeOf(section, pageAt(best.paragraph, at)),
    more: also && { href: addressOf(section, also), text: ui.searchText.alsoIn(also.number) },
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

function addressOf({ href, from, to }: TextSection, { number }: TextParagraph): string {
  return number === 0 || from === to ? href : alineaHref(href, number);
}

function placeOf({ letter, part, title }: TextSection, page?: number): string {
  const where = fold(part) === fold(title) ? '' : part;
  return [letter, where, page !== undefined && ui.search.pages([page])].filter(Boolean).join(' › ');
}

/** Page of the printed paper on which a place in a paragraph stands. */
const pageAt = ({ page, breaks }: TextParagraph, at: number): number =>
  page + breaks.filter((start) => start <= at).length;
