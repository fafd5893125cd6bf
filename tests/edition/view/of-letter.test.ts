import { expect, test } from 'vitest';
import { editionOfLetter } from '../../../src/edition/view/of-letter.ts';
import { inventEdition, paper, term } from '../invented.ts';

const citing = (number: number) =>
  `Zie [Kamerstuk 27 925, nr. ${number}](kamerstuk:27925-${number}) over ISIS.`;

/** The third letter cites the first and a paper that the second cites too. */
const first = { id: '27925-701', sections: [{ title: 'Begin', text: 'Over de proef.' }] };
const second = { id: '27925-702', sections: [{ title: 'Vervolg', text: citing(637) }] };
const third = {
  id: '27925-703',
  sections: [{ title: 'Slot', text: `${citing(637)} ${citing(701)}` }],
};
const registers = {
  papers: [paper({ id: '27925-637' }), paper({ id: '27925-701' }), paper({ id: '27925-702' })],
  begrippen: [term({ id: 'isis', name: 'ISIS', abbreviation: 'ISIS' })],
};
const edition = inventEdition({ letters: [first, second, third], ...registers });
const seen = editionOfLetter(edition)('27925-703');

test('a letter sees itself and the letters that it cites', () => {
  expect(seen.letters.map(({ id }) => id)).toEqual(['27925-701', '27925-703']);
});

test('it sees the papers that it cites, and who else cites them is not told', () => {
  expect(
    seen.papers.map(({ data: { id }, cited }) => [id, cited.map((one) => one.letter)]),
  ).toEqual([
    ['27925-637', ['27925-703']],
    ['27925-701', ['27925-703']],
  ]);
});

test('it sees the entries that it names, with its own passages alone', () => {
  const [isis] = seen.registers.begrippen;
  expect(isis?.passages.map(({ letter }) => letter)).toEqual(['27925-703']);
  expect(editionOfLetter(edition)('27925-701').registers.begrippen).toEqual([]);
});

test('another letter changes nothing of what a letter sees that does not cite it', () => {
  const other = { id: '27925-704', sections: [{ title: 'Nieuw', text: citing(702) }] };
  const more = inventEdition({ letters: [first, second, third, other], ...registers });
  expect(editionOfLetter(more)('27925-703')).toEqual(seen);
});

test('it knows that there are several letters, so that its head leads to all', () => {
  expect(editionOfLetter(edition)('27925-701')).toMatchObject({ several: true });
});
