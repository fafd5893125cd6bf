import { expect, test } from 'vitest';
import { exampleQueries } from '../../../src/edition/view/examples.ts';
import { amount, CITING, inventEdition, paper, TEXT } from '../invented.ts';

test('the examples for searching are things of the edition, one of a kind', () => {
  const text = `${TEXT} De motie (${CITING}, [Kamerstuk 27 925, nr. 636](kamerstuk:27925-636)) kost 5,5 miljoen euro.`;
  const money = amount({
    purpose: 'Een motie',
    value: 5_500_000,
    qualifier: undefined as never,
    quote: '5,5 miljoen',
  });
  expect(
    exampleQueries(
      inventEdition({
        sections: [{ text, amounts: [amount(), money] }],
        papers: [paper({ id: '27925-636' }), paper({ kind: 'motie', movers: ['Proef'] })],
        pages: 14,
      }),
    ),
  ).toEqual(['27925-637', 'motie Proef', '5,5 miljoen', 'bladzijde 7']);
});

test('an edition without motions or amounts has fewer', () => {
  expect(
    exampleQueries(inventEdition({ papers: [paper()], sections: [{ text: `Zie ${CITING}.` }] })),
  ).toEqual(['27925-637', 'bladzijde 1']);
});
