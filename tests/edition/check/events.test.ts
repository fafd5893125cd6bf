import { describe, expect, test } from 'vitest';
import { checkEvents } from '../../../src/edition/check/events.ts';
import { event, inventLetter, oneSection, SECTION } from '../invented.ts';
import { said } from '../said.ts';

/** What an editor reads of an event in a letter of a day. */
const check = (given: Parameters<typeof event>[0], day: string | undefined = '2019-04-18') =>
  said(
    checkEvents(
      inventLetter({
        ...oneSection({ events: [event(given)] }),
        brief: day === undefined ? {} : { date: { is: day } },
      }),
    ),
  );

const wrong = (message: string, remedy: string) => [
  `${SECTION}:8: events[0].date: ${message}\n  ${remedy}`,
];

describe('an event', () => {
  test('after the letter is announced in it', () => {
    const later = { date: '2019-05-07' };
    expect(check(later)).toEqual(
      wrong(
        'Unexpected 2019-05-07, after the letter (2019-04-18), expected planned: true',
        'Add planned: true, or correct the date.',
      ),
    );
    expect(check({ ...later, planned: true })).toEqual([]);
  });

  test('dated with "jl." is of the year before the letter', () => {
    const quote = 'Op 23 maart jl. begon de proef';
    expect(check({ date: '2018-03-23', quote })).toEqual(
      wrong(
        'Unexpected 2018-03-23, expected a date in the year before the letter, as "jl." says',
        'Correct the year.',
      ),
    );
    expect(check({ date: '2019-03-23', quote })).toEqual([]);
  });

  test('of a letter whose day is not known has its own date', () => {
    const letter = inventLetter(oneSection({ events: [event({ date: '2030' })] }));
    expect(checkEvents(letter)).toEqual([]);
  });
});
