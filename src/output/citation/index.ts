import { cslItem } from './item.ts';
import { type OfficialForm, officialForm } from './official.ts';
import { addressOf, formatPages, fragmentOf, pagesOf, type Subject } from './subject.ts';
import { type Letter, type Section, unitsOf } from '../../edition/model.ts';
import { ui } from '../../interface/index.ts';
import { printedId } from '../../kamerstuk/index.ts';
import { toBibtex, toCslJson, toLegalRis, toRis } from './records.ts';

/** A subject in every form in which readers can copy it. */
export interface Citation {
  /** Fragment on the page of citations, the same as on the page of the letter. */
  id: string;
  subject: Subject;
  /** Permanent address of what is cited, as others get it. */
  href: string;
  /** The same from the root, for links within the site. */
  path: string;
  official: OfficialForm;
  sentence: string;
  /** Forms for reference managers, in the order that readers see them. */
  records: { format: string; text: string; hint?: string }[];
}

/** Makes every form of the citation of a subject. */
export function citationOf(subject: Subject, site: URL): Citation {
  const item = cslItem(subject, site);
  const address = addressOf(subject, site);
  return {
    id: fragmentOf(subject),
    subject,
    href: address.href,
    path: address.pathname + address.hash,
    official: officialForm(subject),
    sentence: citationSentence(subject, site),
    records: [
      { format: 'BibTeX', text: toBibtex(item) },
      { format: 'RIS', text: toRis(item) },
      { format: 'CSL-JSON', text: toCslJson(item) },
      {
        format: ui.citation.legalRecord,
        text: toLegalRis(subject, site),
        hint: ui.citation.legalHint,
      },
    ],
  };
}

/** What the citation page of a section offers: the section, then each of its paragraphs. */
export function subjectsOf(letter: Letter, section: Section): Subject[] {
  const units = unitsOf(section).map((unit) => ({ letter, section, unit }));
  return [{ letter, section }, ...units];
}

/** What the citation page of a letter offers: the letter, then the paragraphs of its opening. */
export function letterSubjects(letter: Letter): Subject[] {
  return [{ letter }, ...subjectsOf(letter, letter.opening).slice(1)];
}

export { linkedData } from '../metadata/linked-data.ts';
export { citationMeta } from '../metadata/tags.ts';

/**
 * A plain sentence without jargon, with the address of the subject:
 * `Kamerstuk 27 925, nr. 651 (vergaderjaar 2018/19), “Trainingsmissie”, alinea 36, bladzijde 8: https://…`
 */
export function citationSentence(subject: Subject, site: URL): string {
  const { letter, section, unit } = subject;
  const pages = pagesOf(subject);
  const cited = {
    paper: printedId(letter.id),
    sessionYear: letter.brief.sessionYear,
    section: section?.collection && section.title,
    unit: unit && ui.citation.unit(unit),
    pages: pages && formatPages(pages),
  };
  return ui.citation.inSentence(cited, addressOf(subject, site).href);
}
