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
      answer: {
        is: 'De minister heeft de proef opgebracht.',
        on: [{ section: `${LETTER}/missies/proef`, quote: 'Hij heeft dit opgebracht' }],
      },
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
  expect(answer?.summary).toMatchObject({
    is: 'De minister heeft de proef opgebracht.',
    passages: [{ unit: 'alinea-2' }],
  });
});
