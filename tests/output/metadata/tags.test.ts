import { describe, expect, test } from 'vitest';
import { linkedData } from '../../../src/output/metadata/linked-data.ts';
import { citationMeta } from '../../../src/output/metadata/tags.ts';
import { getEdition } from '../../../src/edition/read.ts';
import { letter, sectionSubject, SITE, subjects } from '../citation/fixture.ts';

const meta = citationMeta(sectionSubject('trainingsmissie'), SITE, 'Bestrijding');
const contents = (name: string) =>
  meta.filter((tag) => tag.name === name).map(({ content }) => content);

describe('the metadata of a section', () => {
  test('makes reference managers see a report with its title, authors, number and pages', () => {
    expect(contents('citation_title')).toEqual(['Kamerstuk 27 925, nr. 651: Trainingsmissie']);
    expect(contents('citation_technical_report_institution')).toHaveLength(1);
    expect(contents('citation_technical_report_number')).toEqual(['2018/19, 27925, nr. 651']);
    expect(contents('z.reportType')).toEqual(['Kamerstukken II']);
    expect(contents('citation_public_url')).toEqual([
      'https://leeseditie.example/27925-651/missies/trainingsmissie/',
    ]);
  });

  test('has the names of those who signed where no reference manager alters them', () => {
    expect(contents('DC.creator')).toEqual([
      'Blok, S.A.',
      'Bijleveld-Schouten, A.Th.B.',
      'Kaag, S.A.M.',
      'Grapperhaus, F.B.J.',
    ]);
    expect(contents('author')).toContain('S.A.M. Kaag');
    // Zotero would write "S. a. M. Kaag" of it.
    expect(contents('citation_author')).toEqual([]);
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

describe('the linked data', () => {
  const around = { site: SITE, dossierTitle: 'Bestrijding', papers: [] };
  const LETTER = 'https://leeseditie.example/27925-651/';

  test('of the letter is a report in its dossier, with its sections in order', () => {
    const report = linkedData({ letter }, around);
    expect(report).toMatchObject({
      '@type': 'Report',
      '@id': LETTER,
      reportNumber: 'Kamerstukken II 2018/19, 27925, nr. 651',
      description: letter.brief.description,
      usageInfo: 'https://leeseditie.example/verantwoording/#rechten',
      sameAs: 'https://zoek.officielebekendmakingen.nl/kst-27925-651.html',
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Bestrijding', identifier: '27925' },
    });
    expect('hasPart' in report && report.hasPart).toHaveLength(letter.sections.length);
  });

  test('of a section is a chapter of the letter and of the heading over it', () => {
    expect(linkedData(sectionSubject('trainingsmissie'), around)).toMatchObject({
      '@type': 'Chapter',
      name: 'Trainingsmissie',
      position: 13,
      pageStart: 8,
      pageEnd: 8,
      isPartOf: [
        { '@type': 'Report', '@id': LETTER },
        { '@type': 'Chapter', '@id': `${LETTER}missies/bijdrage-anti-isis-coalitie/` },
      ],
    });
    const parts = linkedData(sectionSubject('mandaat'), around);
    expect(parts).toMatchObject({
      hasPart: [{ name: /Irak/ }, { name: /Syrië/ }].map(({ name }) => ({
        name: expect.stringMatching(name),
      })),
    });
  });

  test('names the papers that a section cites, and no others', () => {
    const { papers } = getEdition();
    const named = (slug: string) => {
      const data = linkedData(sectionSubject(slug), { ...around, papers });
      return 'citation' in data && data.citation;
    };
    expect(named('mandaat-irak')).toMatchObject([
      {
        '@id': 'https://leeseditie.example/kamerstukken/29521-363/',
        alternateName: 'Kamerstuk 29 521, nr. 363',
        sameAs: 'https://zoek.officielebekendmakingen.nl/kst-29521-363.html',
      },
    ]);
    expect(named('mandaat')).toEqual([]);
  });
});
