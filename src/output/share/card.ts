import { pagesOf, formatPages, type Subject } from '../citation/subject.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';

/** What a share image says. */
export interface Card {
  /** Name of the site. */
  site: string;
  title: string;
  /** What the letter is about, over the heading of a section. */
  subject?: string;
  /** One line under the title: what it is part of, and its pages in print. */
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
  const [paper, about] = [letterIdentity(letter), letterSubject(letter)];
  const pages = pagesOf(subject);
  const site = ui.site.name;
  if (!section || !pages) return { site, title: about, place: paper };
  const place = `${paper}, ${ui.citation.pagesInSentence(formatPages(pages))}`;
  return { site, title: section.title, subject: about, place };
}
