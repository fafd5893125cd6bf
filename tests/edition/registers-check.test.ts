import { describe, expect, test } from 'vitest';
import { getEdition } from '../../src/edition/read.ts';
import { contentWith, saidOf } from './content.ts';
import { swap } from '../swap.ts';

const MISSIONS = 'content/missies.yaml';
const PAPERS = 'content/kamerstukken.yaml';
const PEOPLE = 'content/personen.yaml';
const SOURCES = 'content/rechtsbronnen.yaml';
const TERMS = 'content/begrippen.yaml';
const ORGANISATIONS = 'content/organisaties.yaml';

const failure = (file: string, from: string, to: string): string =>
  saidOf(contentWith({ [file]: swap(from, to) }));

describe('a paper is about no more than is known: the build stops at', () => {
  test('a subject without the words of a letter or a source', () => {
    const quote =
      '\n      quote: de motie van het lid Van Helvert c.s. over de bestrijding van ISIS';
    expect(failure(PAPERS, quote, '')).toMatch(
      /^content\/kamerstukken\.yaml:\d+: papers\[\d+\]\.subject: Unexpected subject, expected either the words of a letter or a source for it/u,
    );
  });

  test('a subject in other words than its quote', () => {
    const place = getEdition().papers.findIndex(({ data }) => data.id === '34775-V-20');
    expect(failure(PAPERS, 'is: de bestrijding van ISIS', 'is: de strijd tegen ISIS')).toMatch(
      new RegExp(
        `papers\\[${place}\\]\\.subject\\.quote: Unexpected quote "de motie van .*", expected it to hold the subject "de strijd tegen ISIS"\\n {2}Give the subject`,
        'u',
      ),
    );
  });

  test('words that no paragraph citing the paper has, for its subject or what it is cited for', () => {
    expect(
      failure(PAPERS, 'quote: de motie van het lid Van Helvert', 'quote: de motie van'),
    ).toMatch(
      /subject\.quote: Unexpected quote "de motie van c\.s\. .*", expected words of a paragraph that cites the paper/u,
    );
    const elsewhere = 'quote: Ook de Europese Unie spreekt Iran aan';
    expect(
      failure(PAPERS, 'quote: Over de risico’s bij de inzet van de F-16’s is uw Kamer', elsewhere),
    ).toMatch(
      /papers\[\d+\]\.citedFor\[0\]\.quote: Unexpected quote "Ook de Europese Unie .*", expected words of a paragraph that cites the paper\n {2}Copy/u,
    );
  });

  test('a related passage that cites the paper itself, or that stands in the list already', () => {
    const cites = 'quote: in lijn met de motie van het lid Van Helvert c.s.';
    const said =
      /related\[\d+\]\.quote: Unexpected second passage of one sentence \(".*"\), expected/u;
    const here = 'quote: wordt nu standaard gesproken over «mogelijke genocide»';
    expect(failure(PAPERS, here, cites)).toMatch(said);
    expect(failure(PAPERS, here, 'quote: oorlogsdaden en mogelijke genocide')).toMatch(said);
  });
});

describe('a name is of one thing: the build stops at', () => {
  test('a form that two entries of one register have', () => {
    const there = 'name: Iraakse strijdkrachten';
    expect(failure(ORGANISATIONS, there, 'name: Iraakse veiligheidsdiensten')).toMatch(
      /^content\/organisaties\.yaml:\d+: \[\d+\]\.id: Unexpected "Iraakse veiligheidsdiensten", expected it in one entry; organisaties\/iraakse-veiligheidsdiensten has it/u,
    );
  });

  test('a thing that another register knows under more names', () => {
    const said = failure(TERMS, 'abbreviation: UNITAD', 'spellings: [onderzoeksteam]');
    expect(said).toMatch(
      /^content\/organisaties\.yaml:\d+: \[\d+\]\.id: Unexpected names "UNITAD", expected those of begrippen\/unitad: "UNITAD", "onderzoeksteam"\n {2}Both name one thing \("UNITAD"\): give them the same/u,
    );
  });
});

describe('what a register says rests on words: the build stops at', () => {
  test('a mission whose status, period or section is not that of a letter', () => {
    const status = 'quote: Deze officier is inmiddels geplaatst in Erbil';
    expect(failure(MISSIONS, status, 'quote: Deze officier is geplaatst in Erbil')).toMatch(
      /^content\/missies\.yaml:\d+: \[\d+\]\.status\[0\]\.quote: Unexpected quote "Deze officier is geplaatst in Erbil", expected words of 27925-651\/missies\/hervormingen-kar\n {2}Copy/u,
    );
    expect(failure(MISSIONS, "to: '2016-06'", "to: '2016-07'")).toMatch(
      /\.periods\[0\]\.to: Unexpected 2016-07, expected the date of the quote "eerste inzetperiode/u,
    );
    const section = 'section: 27925-651/missies/risicos';
    expect(failure(MISSIONS, section, 'section: 27925-651/missies/risico')).toMatch(
      /\.periods\[0\]\.section: Unexpected "27925-651\/missies\/risico", expected a section/u,
    );
  });

  test('a mission that has its home to itself and no home', () => {
    const home = '  wholeHome: true\n  home: 27925-651/missies/euam\n';
    expect(failure(MISSIONS, home, '  wholeHome: true\n')).toMatch(
      /\.wholeHome: Unexpected wholeHome without a home, expected a home\n {2}Name the section/u,
    );
  });

  test('a role or a meaning that no letter gives', () => {
    expect(failure(PEOPLE, 'quote: de sjiitische geestelijke', 'quote: de geestelijke')).toMatch(
      /^content\/personen\.yaml:\d+: \[\d+\]\.role\.quote: Unexpected quote "de geestelijke Muqtada al Sadr", expected words of 27925-651\/politieke-context\/situatie-in-irak\n/u,
    );
    expect(failure(TERMS, 'meaning: de VN (OCHA)', 'meaning: de OCHA van de VN')).toMatch(
      /\.meaning: Unexpected quote "de OCHA van de VN", expected words of a letter/u,
    );
  });

  test('a source that the register of papers calls something else', () => {
    expect(failure(SOURCES, 'kind: rapport', 'kind: brief')).toMatch(
      /^content\/rechtsbronnen\.yaml:\d+: \[\d+\]\.kind: Unexpected "brief", expected "rapport"\n {2}27925-629 of kamerstukken\.yaml says so/u,
    );
    expect(failure(SOURCES, "date: '2018-04-13'", "date: '2018-04-14'")).toContain(
      '.date: Unexpected "2018-04-14", expected "2018-04-13"',
    );
  });
});
