import { collectionTitles } from '../../schemas/sections.ts';
import { type Letter, partsInOrder, type Section } from '../../edition/model.ts';
import { pagesIn, type Unit } from '../../text/model.ts';
import type { KnownToOutputs } from '../model.ts';
import { splitCompound } from '../../search/language/compounds.ts';
import { stem } from '../../search/language/stem.ts';
import { tokenize } from '../../search/language/tokens.ts';
import { isDutchWord } from './dictionary.ts';
import type { LetterData, SectionData } from '../../search/model.ts';
import { synonymsOf } from './synonyms.ts';

/** What the browser needs to search one letter: `/zoek/<letter>.json`. */
export function letterData(letter: Letter, { named, synonyms }: KnownToOutputs): LetterData {
  const sections = partsInOrder(letter).filter((section) => section !== letter.signatures);
  const data = [
    ...sections.map((section) => sectionData(section, sections)),
    signatureData(letter),
  ];
  const words = wordsOf(data);
  return {
    id: letter.id,
    sections: data,
    compounds: compoundsAmong(words),
    synonyms: synonymsOf(words, synonyms),
    named: { ...named } as LetterData['named'],
  };
}

function sectionData(section: Section, sections: readonly Section[]): SectionData {
  const { href, title, collection, countries, parent, blocks, footnotes } = section;
  return {
    ...{ href, title, countries },
    part: collection === undefined ? '' : collectionTitles[collection],
    parent: sections.findIndex(({ id }) => id === parent),
    first: blocks[0]?.number ?? 0,
    paragraphs: blocks.map((block) => [block.page, block.text, ...inside(block)]),
    ...(footnotes.length > 0 && {
      footnotes: footnotes.map(({ number, page, text }) => [number, page, text]),
    }),
  };
}

/** A page that starts with the block is the block's own. */
const inside = (unit: Unit): number[] =>
  pagesIn(unit)
    .map(({ start }) => start)
    .filter((start) => start > 0);

/** The signatures are found by office and name, as one paragraph. */
function signatureData({ signatures, brief }: Letter): SectionData {
  const lines = brief.signatories.map(({ office, name }) => `${office}, ${name}`);
  const { href, title, page } = signatures;
  const paragraphs: SectionData['paragraphs'] = [[page, lines.join('; ')]];
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
    .map((word) => [word, [...new Set(splitCompound(word, isDutchWord).map(stem))]] as const)
    .filter(([, parts]) => parts.length > 0);
  return Object.fromEntries(compounds.map(([word, parts]) => [word, parts.join(' ')]));
}
