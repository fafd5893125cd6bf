import { expect, test } from 'vitest';
import { readDates } from '../../src/dutch/dates.ts';
import { readNumbers } from '../../src/dutch/read-numbers.ts';

test.each([
  ['4,3 miljoen euro', [4_300_000]],
  ['EUR 0,7 mln. aan', [700_000]],
  ['ongeveer 300.000 euro', [300_000]],
  ['1 700 000 mensen', [1_700_000]],
  ['tussen 200–400 miljoen USD', [200_000_000, 400_000_000]],
  ['drie tot vijf miljoen', [3_000_000, 5_000_000]],
  ['1,7 miljard', [1_700_000_000]],
  ['twintig miljoen euro', [20_000_000]],
  ['anderhalf miljoen', [1_500_000]],
  ['vijfentwintig of tweeëntwintig', [25, 22]],
  ['zeven, zevenentwintig en honderdvijftig', [7, 27, 150]],
  ['tweeduizend', [2000]],
  ['dertigtal bondgenoten', [30]],
  ['rond de 3100.', [3100]],
  ['35,2 miljoen in Irak en 21,9 miljoen', [35_200_000, 21_900_000]],
  ['duizenden, tienduizenden en enkele honderden', []],
])('"%s" has the numbers %j', (text, numbers) => {
  expect(readNumbers(text)).toEqual(numbers);
});

test('dates are read as far as the words go', () => {
  expect(readDates('op 23 maart jl. en in januari 2018')).toEqual({
    years: ['2018'],
    months: ['03', '01'],
    days: ['03-23'],
  });
});
