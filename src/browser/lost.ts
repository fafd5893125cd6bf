import { meantBy } from '../addresses/meant.ts';
import { readAddress } from '../addresses/misread.ts';
import { resultsHref } from '../search/browser/render.ts';
import { element } from './element.ts';
import { json } from './json.ts';

/** Says on the page for what is not there what the address may mean, and how to search for it. */
export async function suggest(place: HTMLElement): Promise<void> {
  const address = location.pathname + location.hash;
  const { words } = readAddress(address);
  const meant = await meantBy(address, {
    papers: () => json('/zoek/kamerstukken.json'),
    register: () => json('/zoek/register.json'),
    letter: (id) => json(`/zoek/${id}.json`),
    pages: [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => ({
      href: link.pathname,
      title: link.textContent.trim(),
    })),
  }).catch(() => undefined);
  const search = element('a', { href: resultsHref(words) }, `Zoek “${words}”`);
  if (meant) place.append('Bedoelde u ', element('a', { href: meant.href }, meant.title), '? ');
  if (words) place.append(search, '.');
}
