import { alineaId, footnoteId } from '../../addresses/address.ts';
import type { LetterData, SectionData } from '../model.ts';
import { fold } from '../../dutch/fold.ts';
import { ui } from '../../interface/index.ts';
import { printedId } from '../../kamerstuk/printed.ts';
import { familyOf } from '../language/root.ts';
import { stem } from '../language/stem.ts';
import { isStopword } from '../language/content.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { addWord, emptyVocabulary, type Vocabulary } from './vocabulary.ts';

/** A paragraph or printed footnote with the words in it. */
export interface TextParagraph {
  section: number;
  kind: 'alinea' | 'voetnoot';
  /** Its number through the letter, from 1. */
  number: number;
  /** Its fragment, `alinea-47` or `voetnoot-3`; empty for what has no address of its own. */
  id: string;
  page: number;
  /** Offsets in its text at which the next pages start. */
  breaks: readonly number[];
  /** Offset and fragment of each item of a list. */
  items: readonly [start: number, fragment: string][];
  text: string;
  /** For each word of the vocabulary that it has, where: counted in words. */
  words: Map<number, number[]>;
  length: number;
}

/** A section with the words of its heading and of the headings over it. */
export interface TextSection extends SectionData {
  /** Date of its letter. */
  date: string;
  /** Its letter as papers print it, with its date: `27 925, nr. 651 (18 april 2019)`; empty when there is one letter only. */
  letter: string;
  titleWords: number[];
  overWords: number[];
  /** Its paragraphs, by their place in the index. */
  from: number;
  to: number;
}

/** Loaded texts, ready to be searched. */
export interface TextIndex {
  sections: TextSection[];
  paragraphs: TextParagraph[];
  vocabulary: Vocabulary;
  /** Stems of other words by stem. */
  synonyms: Map<string, string[]>;
  /** Countries that sections are about, each with the places of the paragraphs that name it. */
  countries: Map<string, ReadonlySet<number>>;
  /** Mean number of words of a paragraph. */
  meanLength: number;
}

/**
 * Builds the index of letters; a letter takes some 15 ms and is never stored.
 * @param several Whether there are other letters: then each place says of which it is.
 */
export function buildIndex(
  letters: readonly LetterData[],
  several = letters.length > 1,
): TextIndex {
  const index: TextIndex = {
    ...{ sections: [], paragraphs: [], vocabulary: emptyVocabulary() },
    ...{ synonyms: new Map(), countries: new Map(), meanLength: 1 },
  };
  for (const letter of letters)
    addLetter(
      index,
      letter,
      several ? ui.searchText.letterName(printedId(letter.id), letter.date) : '',
    );
  for (const country of index.sections.flatMap(({ countries }) => countries))
    index.countries.set(country, namedIn(fold(country), index));
  const words = index.paragraphs.reduce((sum, { length }) => sum + length, 0);
  return { ...index, meanLength: words / Math.max(1, index.paragraphs.length) };
}

function addLetter(index: TextIndex, letter: LetterData, name: string): void {
  const places = (text: string) => wordPlaces(text, index.vocabulary, letter.compounds);
  const firstSection = index.sections.length;
  for (const section of letter.sections) {
    const over = index.sections[firstSection + section.parent];
    const overWords = over && section.parent >= 0 ? [...over.titleWords, ...over.overWords] : [];
    const titleWords = places(section.title).filter((place) => place >= 0);
    const from = index.paragraphs.length;
    for (const paragraph of paragraphsOf(section)) {
      const at = index.sections.length;
      index.paragraphs.push({ ...paragraph, section: at, ...placed(places(paragraph.text)) });
    }
    const to = index.paragraphs.length;
    index.sections.push({
      ...section,
      date: letter.date,
      letter: name,
      titleWords,
      overWords,
      from,
      to,
    });
  }
  addSynonyms(index, letter);
}

/** The paragraphs of a section, then its printed footnotes. */
const paragraphsOf = ({ first, paragraphs, footnotes = [] }: SectionData) => [
  ...paragraphs.map(([page, text, breaks = [], items = []], offset) => {
    const number = first + offset;
    const id = number === 0 ? '' : alineaId(number);
    return { kind: 'alinea' as const, number, id, page, breaks, items, text };
  }),
  ...footnotes.map(([number, page, text]) => {
    const [breaks, items] = [[], []];
    return { kind: 'voetnoot' as const, number, id: footnoteId(number), page, breaks, items, text };
  }),
];

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** By the stem of each word that a letter has synonyms for, the stems of these. */
export function meaningSame({ synonyms }: Pick<LetterData, 'synonyms'>): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const group of synonyms)
    for (const word of group.flatMap(wordsOf)) {
      const same = wordsOf(group[0]).filter((other) => other !== word);
      if (same.length > 0) byStem.set(word, [...(byStem.get(word) ?? []), ...same]);
    }
  return byStem;
}

function addSynonyms({ synonyms }: TextIndex, letter: LetterData) {
  for (const [form, others] of meaningSame(letter))
    for (const key of new Set([form, familyOf(form) ?? form]))
      synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...others])]);
}

/** Places of the paragraphs that have a name: its words, behind each other or in compounds. */
export function namedIn(name: string, { vocabulary, paragraphs }: TextIndex): Set<number> {
  const words = name.split(' ').flatMap((word, at) => {
    const own = vocabulary.byText.get(word);
    const places = [
      ...(own === undefined ? [] : [own]),
      ...(vocabulary.byPart.get(stem(word)) ?? []),
    ];
    return isStopword(word) && own === undefined ? [] : [{ at, places }];
  });
  const [first, ...others] = words;
  const positions = ({ words }: TextParagraph, places: readonly number[]) =>
    places.flatMap((place) => words.get(place) ?? []);
  const has = (paragraph: TextParagraph) =>
    first !== undefined &&
    positions(paragraph, first.places).some((start) =>
      others.every(({ at, places }) =>
        positions(paragraph, places).includes(start + at - first.at),
      ),
    );
  return new Set(paragraphs.flatMap((paragraph, place) => (has(paragraph) ? [place] : [])));
}

/** The words of a text by their place in the vocabulary; -1 for words that say nothing. */
function wordPlaces(text: string, vocabulary: Vocabulary, compounds: LetterData['compounds']) {
  return tokenize(text).map((token, at, tokens) => {
    const apart = tokens.slice(Math.max(0, at - 1), at + 2);
    if (isApart(apart)) return addApart(apart, text, vocabulary);
    if (isStopword(token.word) && !token.capitals) return -1;
    const written = text.slice(token.start, token.end);
    return addWord(vocabulary, token.word, written, partsOf(token, compounds));
  });
}

const PREFIX = /^(?:aan|af|bij|deel|in|mee|op|over|plaats|samen|tegen|terug|toe|uit|vast|weg)$/u;

/** Whether words are an infinitive that is taken apart: `aan te pakken`, of aanpakken. */
const isApart = ([prefix, te, verb]: readonly Token[]): boolean =>
  te?.word === 'te' && PREFIX.test(prefix?.word ?? '') && /.n$/u.test(verb?.word ?? '');

/** Adds such an infinitive, in the place of its te. */
function addApart(tokens: readonly Token[], text: string, vocabulary: Vocabulary): number {
  const words = tokens.map(({ word }) => word);
  const written = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return addWord(vocabulary, words.join(' '), written, [], words.toSpliced(1, 1).join(''));
}

/** What a word is put together of: with hyphens, as a compound, or both. */
function partsOf({ word, parts }: Token, compounds: LetterData['compounds']): string[] {
  return [word, ...parts].flatMap((part) => [
    ...(part === word ? [] : [part]),
    ...(Object.hasOwn(compounds, part) ? wordsOf(compounds[part] ?? '') : []),
  ]);
}

function placed(places: readonly number[]): Pick<TextParagraph, 'words' | 'length'> {
  const words = new Map<number, number[]>();
  places.forEach((place, at) => {
    if (place < 0) return;
    const found = words.get(place);
    if (found) found.push(at);
    else words.set(place, [at]);
  });
  return { words, length: places.length };
}
