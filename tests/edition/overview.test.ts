import { describe, expect, test } from 'vitest';
import { amountRows, countAgain } from '../../src/edition/view/amounts.ts';
import { describeEntry, describePassages, namePieces } from '../../src/edition/view/describe.ts';
import { exampleQueries } from '../../src/edition/view/examples.ts';
import { describeGroups } from '../../src/edition/view/groups.ts';
import { keyFacts, missionFacts } from '../../src/edition/view/keyfacts.ts';
import { getEdition } from '../../src/edition/read.ts';
import type { Passage } from '../../src/edition/build/passages.ts';
import { ui } from '../../src/interface/index.ts';

/* What the first letter says, whatever others do. */
const LETTER = '27925-651';
const { registers, letters, papers } = getEdition();
const sections = letters.find(({ id }) => id === LETTER)?.sections ?? [];
const ofLetter = (passages: readonly Passage[]) =>
  passages.filter(({ letter }) => letter === LETTER);
const section = (slug: string) => {
  const found = sections.find((one) => one.slug === slug);
  if (!found) throw new Error(`Unexpected absence of ${slug}`);
  return found;
};
const mission = (id: string) => {
  const found = registers.missies.find(({ data }) => data.id === id);
  if (!found) throw new Error(`Unexpected absence of ${id}`);
  return found;
};
const facts = (slug: string) => keyFacts(section(slug), registers.missies, sections);

describe('how a mission stands is said once, and the same wherever it is shown:', () => {
  test('in preparation, beside the officer who has started', () => {
    const shown = facts('hervormingen-kar').map(({ label, value }) => `${label}: ${value}`);
    expect(shown).toContain(
      'Hervormingen veiligheidssector KAR: in voorbereiding (uitzending van de experts)',
    );
    expect(shown).toContain(
      'Ministerial Liaison Team-Erbil: lopend; Nederlandse stafofficier sinds maart 2019',
    );
  });

  test('with the period that is meant, and the way to its words', () => {
    expect(missionFacts(mission('f-16s'), sections)).toEqual([
      { label: 'Soort', value: 'Luchtinzet' },
      {
        label: 'Status volgens de brief',
        value: 'beëindigd',
        href: '/27925-651/missies/f-16s/#alinea-42',
      },
      {
        label: 'Eerste inzetperiode',
        value: 'oktober 2014 – juni 2016',
        href: '/27925-651/missies/risicos/#alinea-46',
      },
      {
        label: 'Tweede inzetperiode',
        value: 'januari 2018 – 31 december 2018',
        href: '/27925-651/missies/f-16s/#alinea-41',
      },
    ]);
    expect(describeEntry(mission('euam'))).toBe(
      'Civiele adviesmissie · lopend · Nederlands civiel expert sinds 2017',
    );
  });

  test('part by part, where one part goes on and another has ended', () => {
    const [lasts, ended] = missionFacts(mission('tsc-ped'), sections).slice(1);
    expect([lasts, ended]).toMatchObject([
      { value: 'lopend (in Irak)', href: '/27925-651/missies/f-16s/#alinea-43' },
      { value: 'beëindigd (in Syrië)', href: '/27925-651/missies/f-16s/#alinea-44' },
    ]);
  });

  test('and a number of people is written as the letter writes it', () => {
    expect(facts('humanitaire-hulp-irak')).toContainEqual({
      label: 'Mensen die nog ontheemd zijn',
      value: 'meer dan 1,7 miljoen',
      href: '/27925-651/humanitaire-hulp/humanitaire-hulp-irak/#alinea-58',
    });
  });
});

test('amounts say how they hang together, and one that is named twice counts once', () => {
  const rows = amountRows(sections);
  const relations = rows.flatMap(({ relation }) => relation ?? []);
  expect(
    relations.filter((words) => words === 'deel van de €\u00a024,6\u00a0miljoen hierboven'),
  ).toHaveLength(5);
  expect(relations.filter((words) => words.startsWith('besteed van de '))).toHaveLength(1);
  expect(relations.filter((words) => words.startsWith('zelfde bedrag als: '))).toHaveLength(1);
  expect(rows).toHaveLength(20);
  expect(ui.amounts.caption(rows.length, countAgain(rows), 1)).toBe(
    '19 bedragen, in de volgorde van de brief; één komt twee keer voor',
  );
});

test('the passages of a paper are counted in one way', () => {
  const motion = papers.find(({ data }) => data.id === '27925-623');
  const [cited, related] = [ofLetter(motion?.cited ?? []), ofLetter(motion?.related ?? [])];
  expect(describePassages({ cited, related })).toBe('2 keer genoemd · 3 verwante passages');
});

test('terms stand in three groups: abbreviations, what the letter explains, and subjects', () => {
  const groups = describeGroups(registers.begrippen, 1);
  expect(groups.map(({ title }) => title)).toEqual([
    'Afkortingen',
    'Begrippen die de brief uitlegt',
    'Trefwoorden',
  ]);
  expect(groups[0]?.entries.map(({ data }) => data.id)).toContain('om');
  expect(groups[1]?.entries.map(({ data }) => data.id)).toContain('air-interdiction');
  expect(groups[2]?.entries.map(({ data }) => data.id)).toContain('olie');
  expect(describeGroups(registers.personen, 1).map(({ title }) => title)).toEqual([undefined]);
});

test('the pages of the registers speak of one letter or of several', () => {
  expect(ui.registers.leads.personen(1)).toBe('Personen in de brief, met functie en vindplaats.');
  expect(ui.registers.leads.personen(3)).toBe('Personen in de brieven, met functie en vindplaats.');
});

test('the name of a section tells which of its words are English', () => {
  expect(namePieces(section('euam'), [])).toEqual([
    { words: 'Nederlandse bijdrage aan de ' },
    { words: 'EU Advisory Mission', lang: 'en' },
    { words: ' (EUAM) Irak' },
  ]);
  expect(namePieces(section('mandaat'), [])).toEqual([{ words: 'Mandaat' }]);
});

test('the examples for searching are things of this edition', () => {
  const cited = papers.filter((paper) => ofLetter(paper.cited).length > 0);
  expect(
    exampleQueries({ letters: letters.filter(({ id }) => id === LETTER), papers: cited }),
  ).toEqual(['27925-623', 'motie Voordewind', '86,9 miljoen', 'bladzijde 7']);
});
