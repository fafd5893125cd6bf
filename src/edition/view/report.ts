import { ui } from '../../interface/index.ts';

/** What a report of a fault is about. */
interface Reported {
  /** Title of the page. */
  title: string;
  /** Its full address. */
  address: string;
}

/**
 * Link by which a fault is reported, with what it is about filled in: a mail, or the page of the
 * publisher, whose forms mostly take a title and a body.
 * @param contact A mail address, or an https address: see `uitgave.yaml`.
 */
export function reportHref(contact: string, { title, address }: Reported): string {
  const [subject, body] = [ui.site.reportSubject(title), ui.site.reportBody(address)].map(
    encodeURIComponent,
  );
  if (!contact.startsWith('https://')) return `mailto:${contact}?subject=${subject}&body=${body}`;
  return `${contact}${contact.includes('?') ? '&' : '?'}title=${subject}&body=${body}`;
}
