import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentWith, lineOf, saidOf } from './content.ts';
import { swap } from '../swap.ts';

const TRAINING = 'content/27925-651/missies/trainingsmissie.mdx';
const RISKS = 'content/27925-651/missies/risicos.mdx';
const PAPERS = 'content/kamerstukken.yaml';
const READY = 'content/27925-651/missies/gereedheid.mdx';
const FEASIBLE = 'content/27925-651/missies/haalbaarheid.mdx';
const ALINEA = `${FEASIBLE}:${lineOf(FEASIBLE, 'Zoals beschreven')}`;

const failure = (changes: Parameters<typeof contentWith>[0]): string =>
  saidOf(contentWith(changes));

test('the published content has nothing wrong', () => {
  expect(failure({})).toBe('built');
});

describe('the build stops, with file, line and field, at', () => {
  test('a field that no schema has', () => {
    expect(failure({ [TRAINING]: swap('order: 13', 'order: 13\nlanden: [Irak]') })).toBe(
      `${TRAINING}:4: landen: Unexpected field "landen", expected only the fields of the schema\n  Correct its name or take it out.`,
    );
  });

  test('a value that the schema does not know', () => {
    const paper = swap('kind: motie', 'kind: voorstel');
    expect(failure({ [PAPERS]: paper })).toMatch(
      new RegExp(`^${PAPERS}:\\d+: .*kind: Unexpected "voorstel", expected "motie", `, 'u'),
    );
  });

  test.each([
    ['order: 13\n', /:2: order: Unexpected absence, expected number\n {2}Add the field\.$/u],
    [
      'title: Trainingsmissie\n',
      /:2: title: Unexpected absence, expected string\n {2}Add the field\.$/u,
    ],
  ])('a section without its field %j', (field, message) => {
    expect(failure({ [TRAINING]: swap(field, '') })).toMatch(message);
  });

  test('a quote that the section lacks', () => {
    const reworded = swap('totaal 86,9 miljoen euro gekost', 'totaal 86,9 miljard euro gekost');
    expect(failure({ 'content/27925-651/financien/financien.mdx': reworded })).toMatch(
      /financien\.mdx:\d+: facts\[\d+\]\.quote: Unexpected quote "heeft in 2018 totaal 86,9 miljard euro gekost", expected whole words of the section\n {2}Copy the words/u,
    );
  });

  test('a home or a spelling in a register that no letter has', () => {
    const file = 'content/missies.yaml';
    expect(failure({ [file]: swap('missies/navo-missie', 'missies/navo') })).toMatch(
      /missies\.yaml:\d+: \[\d+\]\.home: Unexpected "27925-651\/missies\/navo", expected/u,
    );
    expect(
      failure({ [file]: swap('[Capacity Building Mission in Iraq]', '[Capacity Mission]') }),
    ).toMatch(
      /missies\.yaml:\d+: \[\d+\]\.spellings: Unexpected "Capacity Mission", expected words that a letter has\n {2}Copy/u,
    );
  });

  test('two files at once, so that one run tells all', () => {
    const message = failure({
      [TRAINING]: swap('kind: training', 'soort: training'),
      [RISKS]: swap('kind: beoordeling', 'soort: beoordeling'),
    });
    expect(message).toContain(`${TRAINING}:`);
    expect(message).toContain(`${RISKS}:`);
  });

  test('a paper that the register lacks', () => {
    expect(failure({ [PAPERS]: swap('id: 29521-360', 'id: 29521-361') })).toContain(
      `${READY}:${lineOf(READY, 'nr. 360](')}: Unexpected kamerstuk 29521-360 ("Kamerstuk 29 521, nr. 360", alinea`,
    );
  });

  test('a reference that is no link', () => {
    const unlink = swap(
      '[Kamerstuk 29 521, nr. 360](kamerstuk:29521-360)',
      'Kamerstuk 29 521, nr. 360',
    );
    expect(failure({ [READY]: unlink })).toContain(
      `${READY}:${lineOf(READY, 'nr. 360](')}: Unexpected reference "Kamerstuk 29 521, nr. 360" (29521-360) in alinea `,
    );
  });

  test('a link that leads elsewhere than its words', () => {
    expect(failure({ [RISKS]: swap('(kamerstuk:27925-611)', '(kamerstuk:27925-637)') })).toContain(
      `${RISKS}:${lineOf(RISKS, 'nr. 611](')}: Unexpected link "Kamerstuk 27 925, nr. 611" (27925-637)`,
    );
  });

  test('a rechtsbron that the register lacks', () => {
    expect(
      failure({ [FEASIBLE]: swap('rechtsbron:brief-2017', 'rechtsbron:brief-2016') }),
    ).toContain(
      `${ALINEA}: Unexpected rechtsbron brief-2016-09-11 ("artikel 100-brief van 11 september 2017", alinea 35)`,
    );
  });

  test.each([
    ['Zoals beschreven', 'Zoals <b beschreven'],
    ['Zoals beschreven', 'Zoals {beschreven'],
    ['Zoals beschreven', '<Kop>\n\nZoals beschreven'],
  ])('MDX that cannot be read: %s as %s', (from, to) => {
    const said = failure({ [FEASIBLE]: swap(from, to) });
    expect(said).toMatch(
      new RegExp(
        `^${ALINEA}: Unexpected MDX \\(.*, expected text, links and <Page.*\\n {2}Cl`,
        'u',
      ),
    );
  });

  test('a page that has no number, or goes back', () => {
    const wanted = `${ALINEA}: Unexpected <Page> in alinea 35, expected number={8}`;
    expect(failure({ [FEASIBLE]: swap('<Page number={8} />', '<Page />') })).toContain(wanted);
    expect(failure({ [FEASIBLE]: swap('<Page number={8} />', '<Page number={7} />') })).toContain(
      wanted,
    );
  });

  test('text without the number of its first paragraph', () => {
    expect(failure({ [FEASIBLE]: swap('firstAlinea: 35\n', '') })).toContain(
      `${FEASIBLE}:2: firstAlinea: Unexpected absence, expected the number of the first paragraph`,
    );
  });

  test('a link to anywhere else', () => {
    const linked = swap('Hierin staat', '[Hierin](https://example.org) staat');
    expect(failure({ [FEASIBLE]: linked })).toContain(
      `${ALINEA}: Unexpected link to https://example.org, expected one to kamerstuk:<id> or rechtsbron:<id>\n  Take`,
    );
  });

  test('an id that stands twice, of a paper or a dossier', () => {
    expect(failure({ [PAPERS]: swap('id: 29521-360', 'id: 27925-623') })).toMatch(
      /kamerstukken\.yaml:\d+: papers\[\d+\]\.id: Unexpected second "27925-623", expected an id once\n {2}Take/u,
    );
    expect(failure({ [PAPERS]: swap("id: '29754'", "id: '29521'") })).toMatch(
      /kamerstukken\.yaml:\d+: dossiers\[\d+\]\.id: Unexpected second "29521", expected an id once/u,
    );
  });

  test('a place in a country that the register lacks', () => {
    expect(failure({ 'content/plaatsen.yaml': swap('country: Irak', 'country: Nergens') })).toMatch(
      /plaatsen\.yaml:\d+: \[\d+\]\.country: Unexpected "Nergens", expected the name of a land of plaatsen\.yaml\n {2}Add/u,
    );
  });

  test('a dossier that the register lacks', () => {
    expect(failure({ [PAPERS]: swap("id: '29754'", "id: '29755'") })).toMatch(
      /content\/kamerstukken\.yaml:\d+: papers\[\d+\]\.id: Unexpected dossier 29754, expected/u,
    );
  });

  test('a paragraph number that does not count on', () => {
    expect(failure({ [TRAINING]: swap('firstAlinea: ', 'firstAlinea: 9') })).toMatch(
      /trainingsmissie\.mdx:\d+: firstAlinea: Unexpected \d+, expected \d+/u,
    );
  });

  test('a section whose file is missing', () => {
    const files = contentWith({});
    const without = {
      ...files,
      read: (file: string) => (file === RISKS ? undefined : files.read(file)),
    };
    expect(() => buildEdition(without)).toThrow(`${RISKS}: Unexpected absence of the file`);
  });
});
