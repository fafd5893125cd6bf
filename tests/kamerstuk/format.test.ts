import { expect, test } from 'vitest';
import { findReferences, formatReference, printedId } from '../../src/kamerstuk/index.ts';

test.each([
  ['27925-651', 'Kamerstukken II 27925, nr. 651'],
  ['34775-V-20', 'Kamerstukken II 34775 V, nr. 20'],
  ['21501-20-1136', 'Kamerstukken II 21501-20, nr. 1136'],
  ['35000-X-F', 'Kamerstukken I 35000 X, F'],
])('%s is written as %s', (id, official) => {
  expect(formatReference(id)).toBe(official);
});

test.each([
  ['27925-651', '27 925, nr. 651'],
  ['34775-V-20', '34 775 V, nr. 20'],
  ['21501-20-1136', '21 501-20, nr. 1136'],
  ['35000-X-F', '35 000 X, F'],
])('%s is printed as %s', (id, printed) => {
  expect(printedId(id)).toBe(printed);
  expect(findReferences(`Kamerstuk ${printed}`).flatMap(({ ids }) => ids)).toEqual([id]);
});

test('session year and page take their place in the official form', () => {
  expect(formatReference('27925-651', { sessionYear: '2018/19', page: '5' })).toBe(
    'Kamerstukken II 2018/19, 27925, nr. 651, p. 5',
  );
});

test.each([
  ['TK 2017–2018, 29 521 en 33 694, nr. 363', 'Kamerstukken II 2017/18, 29521 en 33694, nr. 363'],
  ['(27 925, nrs. 611, 615 en 637)', 'Kamerstukken II 27925, nrs. 611, 615 en 637'],
  ['EK 35 125, C en D', 'Kamerstukken I 35125, C en D'],
  ['27 925, nr. 3, blz. 7–8', 'Kamerstukken II 27925, nr. 3, p. 7-8'],
])('%s becomes %s', (written, official) => {
  expect(findReferences(written).map((reference) => formatReference(reference))).toEqual([
    official,
  ]);
});

test('an id that is not canonical is refused', () => {
  expect(() => formatReference('27 925')).toThrow(
    'Unexpected id "27 925", expected one such as 27925-637 or 34775-V-20',
  );
});
