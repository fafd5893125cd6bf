import { ui } from '../../interface/index.ts';
import { type Meant, parseAddress, suggestPage } from './suggest-page.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import { resultsHref } from '../search/render.ts';
import { withSubjects } from '../../search/text/aliases.ts';
import { element } from '../dom/element.ts';
import { json } from '../dom/json.ts';

/** Says on the page for what is not there what the address may mean, and how to search for it. */
export async function suggest(place: HTMLElement): Promise<void> {
  const address = location.pathname + location.hash;
  const { words } = parseAddress(address);
  const meant = await meaning(address).catch(() => undefined);
  const search = element('a', { href: resultsHref(words) }, ui.notFound.searchFor(words));
  if (meant) {
    const link = element('a', { href: meant.href }, unbroken(meant.title));
    place.append(...ui.search.meant(link), ' ');
  }
  if (words) place.append(search);
}

async function meaning(address: string): Promise<Meant | undefined> {
  const { parseQuery: parse } = await import('../../kamerstuk/query.ts');
  return suggestPage(address, {
    papers: () => json('/zoek/kamerstukken.json'),
    register: async () =>
      withSubjects(await json('/zoek/register.json'), await json('/zoek/aliassen.json')),
    letter: (id) => json(`/zoek/${id}.json`),
    parse,
    pages: [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => ({
      href: link.pathname,
      title: link.textContent.trim(),
    })),
  });
}
