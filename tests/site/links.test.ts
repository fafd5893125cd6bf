import { expect, test } from 'vitest';
import { all, page } from './html.ts';
import { builtPages } from './paths.ts';

test('every link inside the site leads to a page and a place that exist', async () => {
  const paths = await builtPages();
  const pages = new Map(
    paths.map((path) => [path, page(path.endsWith('/') ? `${path}index.html` : path)]),
  );
  const ids = new Map(
    [...pages].map(([path, html]) => [
      path,
      new Set(all('[id]', html).map(({ properties }) => String(properties['id']))),
    ]),
  );
  const broken: string[] = [];
  for (const [path, html] of pages) {
    for (const { properties } of all('a[href]', html)) {
      const { pathname, hash, origin } = new URL(String(properties['href']), `http://site${path}`);
      if (origin !== 'http://site' || /\.[a-z]+$/u.test(pathname)) continue;
      const there = ids.get(pathname);
      const fragment = decodeURIComponent(hash.slice(1));
      if (!there || (fragment && !there.has(fragment))) broken.push(`${path} → ${pathname}${hash}`);
    }
  }
  expect(broken).toEqual([]);
});
