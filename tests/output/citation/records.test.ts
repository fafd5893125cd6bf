import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { toBibtex, toCslJson, toLegalRis, toRis } from '../../../src/output/citation/index.ts';
import { type CslItem, cslItem } from '../../../src/output/citation/item.ts';
import { letter, paragraphSubject, sectionSubject, SITE, subjects } from './fixture.ts';

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

  test('has the day on which the letter was written', () => {
    for (const [index, item] of items.entries()) {
      expect(item.issued).toEqual({ 'date-parts': [[2019, 4, 18]] });
      expect(toBibtex(item)).toMatch(/^ {2}date = \{2019-04-18\},$/mu);
      expect(toBibtex(item)).toMatch(/^ {2}year = \{2019\},$/mu);
      expect(toRis(item)).toMatch(/^DA {2}- 2019\/04\/18$/mu);
      expect(toRis(item)).toMatch(/^PY {2}- 2019$/mu);
      const subject = subjects[index];
      expect(subject && toLegalRis(subject, SITE)).toMatch(/^DA {2}- 2019\/04\/18$/mu);
    }
  });

  test('has no date where that is unknown', () => {
    const undated = { letter: { ...letter, brief: { ...letter.brief, date: undefined } } };
    const item = cslItem(undated, SITE);
    expect(item).not.toHaveProperty('issued');
    expect(toBibtex(item)).not.toMatch(/\b(?:year|date|month)\s*=/u);
    expect(toRis(item) + toLegalRis(undated, SITE)).not.toMatch(/^(?:PY|DA|Y1)\s/mu);
  });
});

test('the item of a paragraph is a report with heading, number, page and address', () => {
  expect(cslItem(paragraphSubject(2), SITE)).toMatchObject({
    id: 'kst-27925-701-alinea-2',
    type: 'report',
    title: 'Voortgang van een proef: Training, alinea 2',
    page: '2',
    URL: 'https://leeseditie.example/27925-701/#alinea-2',
  });
});

test('kind and number of a report make the official form, which every style prints', () => {
  for (const { genre, number } of items) {
    expect(`${genre} ${number}`).toBe('Kamerstukken II 2018/19, 27925, nr. 701');
  }
});

test('every record says where the paper was officially published', () => {
  const address = 'https://zoek.officielebekendmakingen.nl/kst-27925-701.html';
  const subject = paragraphSubject(2);
  const item = cslItem(subject, SITE);
  for (const record of [toBibtex(item), toRis(item), toCslJson(item), toLegalRis(subject, SITE)]) {
    expect(record).toContain(address);
  }
});

describe('RIS', () => {
  const pagesOf = (slug: string) =>
    toRis(cslItem(sectionSubject(slug), SITE))
      .split('\n')
      .filter((line) => /^[SE]P /u.test(line));

  test('has first and last page apart, and a single page once', () => {
    expect(pagesOf('financien')).toEqual(['SP  - 3', 'EP  - 4']);
    expect(pagesOf('training')).toEqual(['SP  - 2']);
  });

  test('for lawyers has each part of the official form in a field of its own', () => {
    expect(toLegalRis(sectionSubject('training'), SITE).split('\n')).toEqual([
      'TY  - BILL',
      'TI  - Voortgang van een proef: Training',
      'A2  - Proef, P.R.',
      'A2  - Toets-Keur, A.Th.B.',
      'T2  - Kamerstukken II',
      'VL  - 2018/19',
      'M1  - 27925',
      'SP  - nr. 701, p. 2',
      'T3  - Tweede Kamer der Staten-Generaal',
      'UR  - https://leeseditie.example/27925-701/missies/training/',
      'LA  - nl-NL',
      'DA  - 2019/04/18',
      'N1  - Officiële publicatie: https://zoek.officielebekendmakingen.nl/kst-27925-701.html',
      'ER  - ',
    ]);
  });

  test('for lawyers keeps the chapter of a budget', () => {
    const subject = { letter: { ...letter, id: '34775-V-20', dossier: '34775-V', number: '20' } };
    expect(toLegalRis(subject, SITE)).toMatch(/\nM1 {2}- 34775 V\nSP {2}- nr\. 20\n/u);
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

  test('BibTeX says its language to BibTeX and to biblatex, and nothing twice', () => {
    const lines = toBibtex(item).split('\n');
    expect(lines.slice(-3)).toEqual(['  language = {dutch},', '  langid = {dutch},', '}']);
    expect(lines.filter((line) => line.includes('2018/19'))).toHaveLength(1);
  });

  test('RIS keeps the particle of a name', () => {
    expect(toRis(item).split('\n')).toContain('AU  - van der Müller, H.M.');
  });
});
