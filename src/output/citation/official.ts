import { answeredOf, formatReference } from '../../kamerstuk/index.ts';
import { formatPages, pagesOf, type Subject } from './subject.ts';

/** The official form in two parts: italics are for the series alone. */
export interface OfficialForm {
  /** `Kamerstukken II`. */
  series: string;
  /** ` 2018/19, 27925, nr. 651, p. 5`. */
  rest: string;
}

/**
 * The official form of a citation (Aanwijzingen voor de regelgeving, 3.43):
 * `Kamerstukken II 2018/19, 27925, nr. 651, p. 5`, with the pages of the subject.
 */
export function officialForm(subject: Subject): OfficialForm {
  const { chamber, sessionYear } = subject.letter.brief;
  const pages = pagesOf(subject);
  const page = pages && formatPages(pages);
  const text = formatReference(subject.letter.id, { chamber, sessionYear, page });
  const series = answeredOf(subject.letter.id)
    ? `Aanhangsel Handelingen ${chamber}`
    : `Kamerstukken ${chamber}`;
  return { series, rest: text.slice(series.length) };
}

/** The official form as plain text. */
export function officialText(subject: Subject): string {
  const { series, rest } = officialForm(subject);
  return series + rest;
}
