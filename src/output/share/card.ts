import { pagesOf, formatPages, type Subject } from '../citation/subject.ts';
import { letterTitle } from '../../addresses/address.ts';
import { aboutLetter } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';

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
  site: ui.site.name,
  title: ui.overview.title,
  place: ui.site.shareLine,
};

/** Says what the image of a letter or a section must say. */
export function cardOf(subject: Subject): Card {
  const { letter, section } = subject;
  const paper = letterTitle(letter);
  const pages = pagesOf(subject);
  if (!section || !pages) return { site: ui.site.name, title: paper, place: aboutLetter(letter) };
  return {
    site: ui.site.name,
    title: section.title,
    place: `${paper}, ${ui.citation.pagesInSentence(formatPages(pages))}`,
  };
}
