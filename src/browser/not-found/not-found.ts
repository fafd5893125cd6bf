import { ui } from '../../interface/index.ts';
import { type Page, parseAddress, suggestPage } from './suggest-page.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import { publishedFor } from '../search/load.ts';
import { resultsHref } from '../search/render.ts';
import { withSubjects } from '../../search/text/aliases.ts';
import { element } from '../dom/element.ts';
import { json } from '../dom/json.ts';
import { reportAddress } from '../dom/report.ts';

/** On the 404 page, suggests the intended page and a search; a report names the wrong address. */
export async function suggest(place: HTMLElement): Promise<void> {
  reportAddress(location.href);
  const address = location.pathname + location.hash;
  const { words } = parseAddress(address);
  const page = await pageFor(address).catch(() => undefined);
  const search = element('a', { href: resultsHref(words) }, ui.notFound.searchFor(words));
  if (page) {
    const link = element('a', { href: page.href }, unbroken(page.title));
    place.append(...ui.search.meant(link), ' ');
  }
  if (words) place.append(search);
}

async function pageFor(address: string): Promise<Page | undefined> {
  const { parseQuery: parse } = await import('../../kamerstuk/query.ts');
  const { papers, register, aliases } = await publishedFor(parseAddress(address).words, 'texts');
  return suggestPage(address, {
    papers: () => Promise.resolve(papers),
    register: async () => withSubjects(await register(), await aliases()),
    letter: (id) => json(`/zoek/${id}.json`),
    parse,
    pages: [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => ({
      href: link.pathname,
      title: link.textContent.trim(),
    })),
  });
}
