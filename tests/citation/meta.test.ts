import { describe, expect, test } from 'vitest';
import { linkedData } from '../../src/citation/linked.ts';
import { citationMeta } from '../../src/citation/meta.ts';
import { letter, sectionSubject, SITE, subjects } from './fixture.ts';

const meta = citationMeta(sectionSubject('trainingsmissie'), SITE, 'Bestrijding');
const contents = (name: string) =>
  meta.filter((tag) => tag.name === name).map(({ content }) => content);

describe('the metadata of a section', () => {
  test('makes reference managers see a report with its title, authors, number and pages', () => {
    expect(contents('citation_title')).toEqual(['Kamerstuk 27 925, nr. 651: Trainingsmissie']);
    expect(contents('citation_author')).toEqual([
      'Blok, S.A.',
      'Bijleveld-Schouten, A.Th.B.',
      'Kaag, S.A.M.',
      'Grapperhaus, F.B.J.',
    ]);
    expect(contents('citation_technical_report_institution')).toHaveLength(1);
    expect(contents('citation_technical_report_number')).toEqual(['27925, nr. 651']);
    expect(contents('z.seriesTitle')).toEqual(['Kamerstukken II 2018/19']);
    expect(contents('citation_public_url')).toEqual([
      'https://leeseditie.example/27925-651/missies/trainingsmissie/',
    ]);
  });

  test('has its page once, or its first and last', () => {
    const pagesOf = (slug: string) =>
      citationMeta(sectionSubject(slug), SITE)
        .filter(({ name }) => name.endsWith('page'))
        .map(({ content }) => content);
    expect(pagesOf('trainingsmissie')).toEqual(['8']);
    expect(pagesOf('financien')).toEqual(['13', '14']);
  });

  test('has the names of the official publications', () => {
    expect(contents('OVERHEIDop.dossiernummer')).toEqual(['27925']);
    expect(contents('OVERHEIDop.dossiertitel')).toEqual(['Bestrijding']);
    expect(contents('OVERHEIDop.ondernummer')).toEqual(['651']);
    expect(contents('OVERHEIDop.vergaderjaar')).toEqual(['2018-2019']);
    expect(contents('OVERHEIDop.publicationName')).toEqual(['Kamerstuk']);
    expect(contents('DC.identifier')).toEqual(['kst-27925-651']);
  });
});

test('no metadata of any page has a date, an empty value or a no-break space', () => {
  for (const { name, content } of subjects.flatMap((subject) => citationMeta(subject, SITE))) {
    expect(name).not.toMatch(/date|year|issued|available/i);
    expect(content).toMatch(/^[^\u00a0]+$/);
  }
});

test('a session over the turn of a century is written out', () => {
  const brief = { ...letter.brief, sessionYear: '1999/00' };
  expect(citationMeta({ letter: { ...letter, brief } }, SITE)).toContainEqual({
    name: 'OVERHEIDop.vergaderjaar',
    content: '1999-2000',
  });
});

test('the linked data of a section is a chapter of the report that the letter is', () => {
  const section = linkedData(sectionSubject('trainingsmissie'), SITE);
  expect(section).toMatchObject({
    '@type': 'Chapter',
    name: 'Trainingsmissie',
    pageStart: 8,
    isPartOf: { '@type': 'Report', '@id': 'https://leeseditie.example/27925-651/' },
  });
  expect(linkedData({ letter }, SITE)).toMatchObject({
    '@type': 'Report',
    reportNumber: '27925, nr. 651',
    sameAs: 'https://zoek.officielebekendmakingen.nl/kst-27925-651.html',
  });
});
