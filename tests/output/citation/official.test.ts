import { describe, expect, test } from 'vitest';
import { officialForm, officialText } from '../../../src/output/citation/official.ts';
import { citationSentence } from '../../../src/output/citation/index.ts';
import { letter, paragraphSubject, sectionSubject, SITE, subjects } from './fixture.ts';

describe('the official form', () => {
  test('of the letter has no page', () => {
    expect(officialText({ letter })).toBe('Kamerstukken II 2018/19, 27925, nr. 701');
  });

  test('of a paragraph has the page of the printed paper', () => {
    expect(officialText(paragraphSubject(2))).toBe('Kamerstukken II 2018/19, 27925, nr. 701, p. 2');
  });

  test('of a paragraph over a page break has both pages', () => {
    expect(officialText(paragraphSubject(4))).toBe(
      'Kamerstukken II 2018/19, 27925, nr. 701, p. 3-4',
    );
  });

  test('of a heading without text of its own has the pages of the sections under it', () => {
    expect(officialText(sectionSubject('deel-1'))).toMatch(/, p\. 1-2$/);
    expect(officialText(sectionSubject('deel-2'))).toMatch(/, p\. 3-4$/);
  });

  test('of a chapter of the budget or a council has its suffix', () => {
    const id = '34775-V-20';
    expect(officialText({ letter: { ...letter, id } })).toBe(
      'Kamerstukken II 2018/19, 34775 V, nr. 20',
    );
  });

  test('keeps its series apart, for the italics', () => {
    expect(officialForm({ letter })).toEqual({
      series: 'Kamerstukken II',
      rest: ' 2018/19, 27925, nr. 701',
    });
  });
});

describe('the plain sentence', () => {
  test('says in words what is where, and ends with the address alone', () => {
    expect(citationSentence(paragraphSubject(2), SITE).replaceAll('\u00a0', ' ')).toBe(
      'Kamerstuk 27 925, nr. 701 (18 april 2019), “Training”, alinea 2, bladzijde 2: ' +
        'https://leeseditie.example/27925-701/#alinea-2',
    );
  });

  test('of the opening names no heading that the letter lacks', () => {
    expect(citationSentence(paragraphSubject(1), SITE).replaceAll('\u00a0', ' ')).toBe(
      'Kamerstuk 27 925, nr. 701 (18 april 2019), alinea 1, bladzijde 1: ' +
        'https://leeseditie.example/27925-701/#alinea-1',
    );
  });

  test('of a letter without a date has its session year', () => {
    const undated = { ...letter, brief: { ...letter.brief, date: undefined } };
    expect(citationSentence({ letter: undated }, SITE)).toMatch(/\(vergaderjaar 2018\/19\): /u);
  });

  test('gives each subject an address of its own', () => {
    const addresses = subjects.map((subject) => citationSentence(subject, SITE).split(': ').at(-1));
    expect(new Set(addresses).size).toBe(subjects.length);
  });
});
