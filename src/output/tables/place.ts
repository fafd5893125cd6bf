import { letterHref, placeHref } from '../../addresses/address.ts';
import { passageAt } from '../../edition/build/passages.ts';
import {
  type Letter,
  partsInOrder,
  type Passage,
  quotedIn,
  type Section,
  unitsOf,
} from '../../edition/model.ts';
import { fragmentAt, pageAt, type Span, type Unit } from '../../text/model.ts';
import { sentenceAround } from '../../text/sentences.ts';
import type { Mention } from '../contract.ts';
import type { Place } from './table.ts';

/** The place of words at a span of a text, with the quote that is given for it. */
export function placeAt(letter: string, unit: Unit, { start }: Span, citaat: string): Place {
  return {
    brief: letter,
    alinea: unit.kind === 'footnote' ? null : unit.number,
    bladzijde: pageAt(unit, start),
    adres: `${letterHref(letter)}#${fragmentAt(unit, start)}`,
    citaat,
  };
}

/** The place of a passage, with the quote that is given for it. */
export const passagePlace = (passage: Passage, citaat: string): Place => ({
  brief: passage.letter,
  alinea: passage.kind === 'footnote' ? null : passage.number,
  bladzijde: passage.page,
  adres: placeHref(letterHref(passage.letter), passage.href.replace(/^.*#/u, '')),
  citaat,
});

/** Makes a row of each item of a section, with the place of its words. */
export const quoting = <Item extends { quote: string }, Made>(
  letter: Letter,
  itemsOf: (section: Section) => readonly Item[],
  make: (item: Item, section: Section) => Made,
): (Place & Made)[] =>
  partsInOrder(letter).flatMap((section) =>
    itemsOf(section).flatMap((item) => {
      const passage = quotedIn(section, item.quote);
      if (!passage) return [];
      return [{ ...passagePlace(passage, item.quote), ...make(item, section) }];
    }),
  );

/** A place where a letter names or cites something. */
export interface Found extends Mention {
  place: Place;
  /** The words themselves. */
  named: string;
  passage: Passage;
  section: Section;
}

/** Finds mentions in their letter, in its order; each with its sentence as the quote. */
export function placing(letter: Letter): (mentions: readonly Mention[]) => Found[] {
  const units = new Map(
    partsInOrder(letter).flatMap((section) =>
      unitsOf(section).map((unit) => [unit.id, { section, unit }] as const),
    ),
  );
  return (mentions) =>
    mentions.flatMap((mention) => {
      const found = units.get(mention.unit);
      if (found === undefined) return [];
      const { unit, section } = found;
      const sentence = sentenceAround(unit.text, mention);
      const citaat = unit.text.slice(sentence.start, sentence.end);
      const named = unit.text.slice(mention.start, mention.end);
      const passage = passageAt(section, unit, mention, 'cites');
      const place = placeAt(letter.id, unit, mention, citaat);
      return [{ ...mention, section, named, passage, place }];
    });
}

/** The place of a signature. */
export const signaturePlace = ({ id, signatures }: Letter, citaat: string): Place => ({
  ...{ brief: id, alinea: null, bladzijde: signatures.page, adres: signatures.href, citaat },
});

/** The place of what is of a letter and of none of its sentences. */
export const letterPlace = ({ id, href }: Letter, page: number | null = null): Place => ({
  ...{ brief: id, alinea: null, bladzijde: page, adres: href, citaat: null },
});
