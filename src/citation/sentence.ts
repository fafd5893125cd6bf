import { printedId } from '../kamerstuk/index.ts';
import { addressOf, formatPages, pagesOf, type Subject } from './subject.ts';

/**
 * A plain Dutch sentence without jargon, with the address of the subject:
 * `Kamerstuk 27 925, nr. 651 (vergaderjaar 2018/19), “Trainingsmissie”, alinea 36, bladzijde 8: https://…`
 */
export function citationSentence(subject: Subject, site: URL): string {
  const { letter, section, paragraph } = subject;
  const pages = pagesOf(subject);
  const parts = [
    `Kamerstuk ${printedId(letter.id)} (vergaderjaar ${letter.brief.sessionYear})`,
    section?.collection && `“${section.title}”`,
    paragraph && `alinea ${paragraph.number}`,
    pages && `${pages.first === pages.last ? 'bladzijde' : 'bladzijden'} ${formatPages(pages)}`,
  ];
  const place = parts.filter((part) => part !== undefined).join(', ');
  return `${place}: ${addressOf(subject, site).href}`;
}
