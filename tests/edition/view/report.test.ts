import { expect, test } from 'vitest';
import { reportHref } from '../../../src/edition/view/report.ts';

const page = { title: 'F-16’s', address: 'https://voorbeeld.nl/27925-651/missies/f-16s/' };

test('a fault is reported by mail with the page filled in', () => {
  const { protocol, pathname, searchParams } = new URL(reportHref('redactie@voorbeeld.nl', page));
  expect([protocol, pathname]).toEqual(['mailto:', 'redactie@voorbeeld.nl']);
  expect(searchParams.get('subject')).toBe('Fout in de leeseditie: F-16’s');
  expect(searchParams.get('body')).toContain(page.address);
});

test.each([
  ['https://voorbeeld.nl/fouten', 'https://voorbeeld.nl/fouten?title='],
  ['https://voorbeeld.nl/fouten?soort=tekst', 'https://voorbeeld.nl/fouten?soort=tekst&title='],
])('or at the page of the publisher, %s', (contact, start) => {
  const href = reportHref(contact, page);
  expect(href.startsWith(start)).toBe(true);
  expect(new URL(href).searchParams.get('body')).toContain(page.address);
});
