import { expect, test } from 'vitest';
import { answerOf } from '../../../src/edition/view/answers.ts';
import { CITING, inventEdition, LETTER, paper } from '../invented.ts';

const TEXT = `De minister sprak over de proef. Hij heeft dit opgebracht (${CITING}).`;
const edition = inventEdition({
  opening: { text: `Wij gaan in op de motie (${CITING}).` },
  sections: [{ text: TEXT }],
  papers: [
    paper({
      kind: 'motie',
      answers: [
        {
          is: 'De minister heeft de proef opgebracht.',
          on: [{ section: `${LETTER}/missies/proef`, quote: 'Hij heeft dit opgebracht' }],
        },
      ],
    }),
  ],
});
const [motion] = edition.papers;
const answer = motion && answerOf(motion, edition);
const shown = (passages: { text: string; sentence: { start: number; end: number } }[] = []) =>
  passages.map(({ text, sentence }) => text.slice(sentence.start, sentence.end));

test('a motion is answered by the passages that go into it, with the sentence before', () => {
  expect(shown(answer?.answers)).toEqual([
    'De minister sprak over de proef. Hij heeft dit opgebracht (Kamerstuk 27 925, nr. 637).',
  ]);
  expect(answer?.openings.map(({ section }) => section)).toEqual([`${LETTER}/opening`]);
});

test('what the letter says stands in a line of the editors, with its paragraphs', () => {
  expect(answer?.lines).toMatchObject([
    { is: 'De minister heeft de proef opgebracht.', passages: [{ unit: 'alinea-2' }] },
  ]);
});

test('of several letters each has a line of its own, the newest first', () => {
  const [old, late] = ['27925-400', '27925-500'];
  const rests = (id: string) => [{ section: `${id}/missies/proef`, quote: 'heeft dit opgebracht' }];
  const several = inventEdition({
    letters: [old, late].map((id) => ({ id, sections: [{ text: TEXT }] })),
    papers: [
      paper({
        kind: 'motie',
        answers: [
          { is: 'De minister bracht de proef op.', on: rests(old) },
          { is: 'De proef is gedaan.', on: [...rests(late), ...rests(late)] },
        ],
      }),
    ],
  });
  const lines = several.papers.flatMap((one) => answerOf(one, several).lines);
  expect(lines.map(({ letter, is, passages }) => [letter.id, is, passages.length])).toEqual([
    [late, 'De proef is gedaan.', 1],
    [old, 'De minister bracht de proef op.', 1],
  ]);
});
