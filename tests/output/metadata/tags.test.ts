import { describe, expect, test } from 'vitest';
import { papersWithIds } from '../../../src/edition/view/lookups.ts';
import { linkedData } from '../../../src/output/metadata/linked-data.ts';
import { citationMeta } from '../../../src/output/metadata/tags.ts';
import { edition, letter, sectionSubject, SITE, subjects } from '../citation/fixture.ts';

const meta = citationMeta(sectionSubject('training'), SITE, 'Bestrijding');
const contents = (name: string) =>
  meta.filter((tag) => tag.name === name).map(({ content }) => content);

describe('the metadata of a section', () => {
  test('makes reference managers see a report with its title, authors, number and pages', () => {
    expect(contents('citation_title')).toEqual(['Voortgang van een proef: Training']);
    expect(contents('citation_technical_report_institution')).toHaveLength(1);
    expect(contents('citation_technical_report_number')).toEqual(['2018/19, 27925, nr. 701']);
    expect(contents('z.reportType')).toEqual(['Kamerstukken II']);
    expect(contents('citation_public_url')).toEqual([
      'https://leeseditie.example/27925-701/missies/training/',
    ]);
  });

  test('has the names of those who signed where no reference manager alters them', () => {
    expect(contents('DC.creator')).toEqual(['Proef, P.R.', 'Toets-Keur, A.Th.B.']);
    expect(contents('author')).toContain('P.R. Proef');
    // Zotero would write "P. r. Proef" of it.
    expect(contents('citation_author')).toEqual([]);
  });

  test('has its page once, or its first and last', () => {
    const pagesOf = (slug: string) =>
      citationMeta(sectionSubject(slug), SITE)
        .filter(({ name }) => name.endsWith('page'))
        .map(({ content }) => content);
    expect(pagesOf('training')).toEqual(['2']);
    expect(pagesOf('financien')).toEqual(['3', '4']);
  });

  test('has the names of the official publications', () => {
    expect(contents('OVERHEIDop.dossiernummer')).toEqual(['27925']);
    expect(contents('OVERHEIDop.dossiertitel')).toEqual(['Bestrijding']);
    expect(contents('OVERHEIDop.ondernummer')).toEqual(['701']);
    expect(contents('OVERHEIDop.vergaderjaar')).toEqual(['2018-2019']);
    expect(contents('OVERHEIDop.publicationName')).toEqual(['Kamerstuk']);
    expect(contents('DC.identifier')).toEqual(['kst-27925-701']);
  });
});

test('no metadata of any page has an empty value or a no-break space', () => {
  for (const { content } of subjects.flatMap((subject) => citationMeta(subject, SITE))) {
    expect(content).toMatch(/^[^\u00a0]+$/);
  }
});

test('the metadata of every page has the day on which the letter was written, in each vocabulary', () => {
  for (const subject of subjects) {
    const dates = citationMeta(subject, SITE).filter(({ name }) => /dat(?:e|um)/iu.test(name));
    expect(dates).toEqual([
      { name: 'citation_publication_date', content: '2019/04/18' },
      { name: 'DC.date', content: '2019-04-18' },
      { name: 'OVERHEIDop.datumBrief', content: '2019-04-18' },
    ]);
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
  const around = { site: SITE, dossierTitle: 'Bestrijding', papersOf: () => [] };
  const LETTER = 'https://leeseditie.example/27925-701/';

  test('of the letter is a report in its dossier, with its sections in order', () => {
    const report = linkedData({ letter }, around);
    expect(report).toMatchObject({
      '@type': 'Report',
      '@id': LETTER,
      name: 'Voortgang van een proef',
      alternateName: 'Kamerstuk 27 925, nr. 701',
      dateCreated: '2019-04-18',
      reportNumber: 'Kamerstukken II 2018/19, 27925, nr. 701',
      description: letter.brief.description,
      usageInfo: 'https://leeseditie.example/verantwoording/#rechten',
      sameAs: 'https://zoek.officielebekendmakingen.nl/kst-27925-701.html',
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Bestrijding', identifier: '27925' },
    });
    expect('hasPart' in report && report.hasPart).toHaveLength(letter.sections.length);
  });

  test('of a section is a chapter of the letter and of the heading over it', () => {
    expect(linkedData(sectionSubject('training'), around)).toMatchObject({
      '@type': 'Chapter',
      name: 'Training',
      position: 2,
      pageStart: 2,
      pageEnd: 2,
      isPartOf: [
        { '@type': 'Report', '@id': LETTER },
        { '@type': 'Chapter', '@id': `${LETTER}politieke-context/deel-1/` },
      ],
    });
    expect(linkedData(sectionSubject('mandaat'), around)).toMatchObject({
      hasPart: [{ name: 'Mandaat in Irak' }],
    });
  });

  test('names the papers that a section cites, and no others', () => {
    const papersOf = papersWithIds(edition);
    const named = (slug: string) => {
      const data = linkedData(sectionSubject(slug), { ...around, papersOf });
      return 'citation' in data && data.citation;
    };
    expect(named('mandaat-irak')).toMatchObject([
      {
        '@id': 'https://leeseditie.example/kamerstukken/27925-637/',
        alternateName: 'Kamerstuk 27 925, nr. 637',
        sameAs: 'https://zoek.officielebekendmakingen.nl/kst-27925-637.html',
      },
    ]);
    expect(linkedData(sectionSubject('mandaat'), { ...around, papersOf })).not.toHaveProperty(
      'citation',
    );
    expect(linkedData(sectionSubject('training'), around)).not.toHaveProperty('hasPart');
  });
});
