import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getEdition } from '../../../src/edition/read.ts';
import { hosting } from '../../../src/output/hosts/files.ts';
import { HASHED, HASHED_FILES, letterLink, PART_RULES } from '../../../src/output/hosts/rules.ts';
import { typst } from '../../../src/output/pdf/compiler.ts';
import { inventWhole, LETTER } from '../../edition/invented.ts';
import { securityTxt } from '../../../src/output/hosts/index.ts';
import { headersFile, redirectsFile } from '../../../src/output/hosts/index.ts';

const HOSTING = hosting(getEdition().publication);

test.each(Object.entries(HOSTING))(
  'hosting/%s is what the rules make: npm run hosting',
  (file, text) => {
    expect(readFileSync(`hosting/${file}`, 'utf8')).toBe(text);
  },
);

test('a search server is what browsers may ask beside the site, and only if there is one', () => {
  const search = 'https://zoek.voorbeeld.nl/vraag';
  const { 'nginx.conf': nginx, Caddyfile: caddy } = hosting({ search });
  for (const text of [nginx, caddy, headersFile([], search)])
    expect(text).toContain("connect-src 'self' https://zoek.voorbeeld.nl; ");
  expect(headersFile([])).toContain("connect-src 'self'; ");
});

test('hosting/ has nothing else', () => {
  expect(readdirSync('hosting').sort()).toEqual(Object.keys(HOSTING).sort());
});

test.each([
  ['/27925-651/alinea-47/', '/27925-651/#alinea-47'],
  ['/27925-651/alinea-47-2', '/27925-651/#alinea-47-2'],
  ['/34775-V-20/bladzijde-8/', '/34775-V-20/#bladzijde-8'],
  ['/27925-651/p8', '/27925-651/#bladzijde-8'],
  ['/ah-tk-20232024-2210/pagina-2/', '/ah-tk-20232024-2210/#bladzijde-2'],
  ['/moties/alinea-47/', undefined],
  ['/27925-651/missies/trainingsmissie/', undefined],
  ['/27925-651/p8/verder/', undefined],
])('of what readers guess, %s leads to %s', (path, to) => {
  const rule = PART_RULES.find(({ from }) => new RegExp(from, 'u').test(path));
  expect(rule && path.replace(new RegExp(rule.from, 'u'), rule.to)).toBe(to);
});

test('static hosts read the headers of all pages, and of the newest letters', () => {
  const { brief } = inventWhole().letterOf(LETTER);
  const letters = Array.from({ length: 200 }, (_, index) => ({ id: `27925-${index + 1}`, brief }));
  const blocks = headersFile(letters).trim().split('\n\n');
  expect(blocks.length).toBeLessThanOrEqual(100);
  expect(blocks[0]).toMatch(/^\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'\n/u);
  expect(blocks.at(-1)).toBe(
    `/27925-200/\n  Link: ${letterLink('27925-200', typst !== undefined)}`,
  );
});

test.each([
  ['/_astro/Base.BDYg9hAI.css', true],
  ['/pagefind/fragment/nl_1f.pf_fragment', true],
  ['/pagefind/2/index/nl_1f.pf_index', true],
  ['/pagefind/2/pagefind-entry.json', false],
  ['/27925-651/', false],
])('%s is kept for ever: %s', (path, isKept) => {
  expect(HASHED.some((start) => new RegExp(`^${start}`, 'u').test(path))).toBe(isKept);
  const globs = HASHED_FILES.map((files) => files.replace(/:\w+/u, '[^/]+').replace('*', '.*'));
  expect(globs.some((files) => new RegExp(`^${files}$`, 'u').test(path))).toBe(isKept);
});

test('static hosts read what moved', () => {
  expect(redirectsFile([{ from: '/oud/', to: '/nieuw/' }])).toBe('/oud/ /nieuw/ 301\n');
});

test.each([
  ['redactie@voorbeeld.nl', 'mailto:redactie@voorbeeld.nl'],
  ['https://voorbeeld.nl/melden', 'https://voorbeeld.nl/melden'],
])('faults of security go to %s, until the day that it holds', (contact, address) => {
  expect(securityTxt({ contact, contactExpires: '2027-06-30' }, 'nl')).toBe(
    `Contact: ${address}\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: nl, en\n`,
  );
});

test('without a contact, or the day that it holds until, no file says where they go', () => {
  expect(securityTxt({ contact: 'redactie@voorbeeld.nl' }, 'nl')).toBeUndefined();
  expect(securityTxt({ contactExpires: '2027-06-30' }, 'nl')).toBeUndefined();
});
