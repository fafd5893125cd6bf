import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { toBibtex, toCslJson, toRis } from '../../src/citation/formats.ts';
import { type CslItem, cslItem } from '../../src/citation/item.ts';
import { letter, paragraphSubject, SITE, subjects } from './fixture.ts';

const items = subjects.map((subject) => cslItem(subject, SITE));

/** What @citation-js reads in a record, in the fields that the format keeps. */
function parsed(record: string, fields: readonly (keyof CslItem)[]) {
  const [read = {}] = new Cite(record).data;
  return Object.fromEntries(fields.map((field) => [field, read[field]]));
}

const fieldsOf = (item: CslItem, but: readonly (keyof CslItem)[]) =>
  (Object.keys(item) as (keyof CslItem)[]).filter((field) => !but.includes(field));

const pick = (item: CslItem, fields: readonly (keyof CslItem)[]) =>
  Object.fromEntries(fields.map((field) => [field, item[field]]));

describe('every citation of the letter', () => {
  test('comes back whole from BibTeX, its language left out', () => {
    for (const item of items) {
      const fields = fieldsOf(item, ['language']);
      expect(parsed(toBibtex(item), fields)).toEqual(pick(item, fields));
    }
  });

  test('comes back whole from RIS, its id left out', () => {
    for (const item of items) {
      const fields = fieldsOf(item, ['id']);
      expect(parsed(toRis(item), fields)).toEqual(pick(item, fields));
    }
  });

  test('comes back whole from CSL-JSON', () => {
    for (const item of items) {
      expect(parsed(toCslJson(item), fieldsOf(item, []))).toEqual(item);
    }
  });

  test('has an id of its own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('has no date: that of the letter is not confirmed', () => {
    for (const item of items) {
      expect(item).not.toHaveProperty('issued');
      expect(toBibtex(item)).not.toMatch(/\b(?:year|date|month)\s*=/);
      expect(toRis(item)).not.toMatch(/^(?:PY|DA|Y1)\s/m);
    }
  });
});

test('the item of a paragraph is a report with heading, number, page and address', () => {
  expect(cslItem(paragraphSubject(36), SITE)).toMatchObject({
    id: 'kst-27925-651-alinea-36',
    type: 'report',
    title: 'Kamerstuk 27 925, nr. 651: Trainingsmissie, alinea 36',
    number: '27925, nr. 651',
    'collection-title': 'Kamerstukken II 2018/19',
    page: '8',
    URL: 'https://leeseditie.example/27925-651/missies/trainingsmissie/#alinea-36',
  });
});

test('BibTeX keeps signs that TeX would read as commands', () => {
  const title = 'België & F-16’s: 50% #1 “é” – coördinatie_x';
  const item = { ...cslItem({ letter }, SITE), title };
  expect(parsed(toBibtex(item), ['title'])).toEqual({ title });
});

test('RIS keeps a long address on one line', () => {
  const item = {
    ...cslItem({ letter }, SITE),
    URL: `https://leeseditie.example/${'x'.repeat(99)}/`,
  };
  expect(toRis(item).split('\n')).toContain(`UR  - ${item.URL}`);
});

describe('as Zotero reads them', () => {
  const title = 'Financiën in Şanlıurfa, İzmir en Łódź: coördinatie, één façade';
  const author = [{ given: 'H.M.', 'non-dropping-particle': 'van der', family: 'Müller' }];
  const item = { ...cslItem({ letter }, SITE), title, author };

  test('BibTeX has no space between an accent and its letter', () => {
    const bibtex = toBibtex(item);
    expect(bibtex).toContain(String.raw`{\"e}n`);
    expect(bibtex).toContain(String.raw`{\c S}an`);
    expect(bibtex).toContain(String.raw`{\.I}zmir`);
    expect(bibtex).toContain(String.raw`{\'e}{\'e}n fa{\c c}ade`);
    expect(parsed(bibtex, ['title', 'author'])).toEqual({ title, author });
  });

  test('BibTeX says its language, and the session year where it is kept', () => {
    expect(toBibtex(item)).toContain('note = {Kamerstukken II 2018/19},\n');
    expect(toBibtex(item)).toMatch(/language = \{dutch\},\n\}$/);
  });

  test('RIS keeps the particle of a name', () => {
    expect(toRis(item).split('\n')).toContain('AU  - van der Müller, H.M.');
  });
});
