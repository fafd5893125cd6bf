import { expect, test } from 'vitest';
import { isCanonical } from '../../src/addresses/canonical.ts';

const linkTo = (path: string) => `<link rel="canonical" href="https://site.example${path}">`;

test('a page that names itself is for search engines', () => {
  expect(isCanonical('/moties/', linkTo('/moties/'))).toBe(true);
});

test('a redirect, a second address and a page kept out of search are not', () => {
  expect(isCanonical('/27925-701/p5/', linkTo('/27925-701/'))).toBe(false);
  expect(isCanonical('/kamerstukken/33694-363/', linkTo('/kamerstukken/29521-363/'))).toBe(false);
  expect(isCanonical('/404/', '<meta name="robots" content="noindex">')).toBe(false);
});
