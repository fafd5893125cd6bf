import { pagesOf, formatPages, type Subject } from '../citation/subject.ts';
import { letterTitle } from '../../addresses/address.ts';
import { aboutLetter } from '../../edition/view/describe.ts';
import { SITE_NAME } from '../../site.ts';

/** What a share image says. */
export interface Card {
  /** Name of the site. */
  site: string;
  title: string;
  /** One line under the title: what it is part of, and where that stands in print. */
  place: string;
}

/** What the image of every page says that has none of its own. */
export const SITE_CARD: Card = {
  site: SITE_NAME,
  title: 'Kamerbrieven om te lezen, te doorzoeken en aan te halen',
  place: 'Elke alinea heeft een vast adres, elke motie haar passages',
};

/** Says what the image of a letter or a section must say. */
export function cardOf(subject: Subject): Card {
  const { letter, section } = subject;
  const paper = letterTitle(letter);
  const pages = pagesOf(subject);
  if (!section || !pages) return { site: SITE_NAME, title: paper, place: aboutLetter(letter) };
  const words = pages.first === pages.last ? 'bladzijde' : 'bladzijden';
  return {
    site: SITE_NAME,
    title: section.title,
    place: `${paper}, ${words} ${formatPages(pages)}`,
  };
}
