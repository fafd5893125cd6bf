import { describe, expect, test } from 'vitest';
import { CITING, inventContent, LETTER, paper } from '../invented.ts';
import { saidOf } from '../said.ts';

/* Which paragraphs cite a paper is known when the edition is built: a small one, each time. */

const SECTION = `${LETTER}/missies/proef`;
const TEXT = `De motie over het bestrijden van proeven (${CITING}) gaat over proeven. Zij is aangenomen.

Van proeven is meer te zeggen.`;

const check = (said: Parameters<typeof paper>[0]) =>
  saidOf(inventContent({ sections: [{ text: TEXT }], papers: [paper(said)] }));

const at = (field: string, message: string, remedy: string) =>
  `content/kamerstukken.yaml:4: papers[0].${field}: ${message}\n  ${remedy}`;

const ELSEWHERE = 'Van proeven is meer te zeggen';
const elsewhere = (field: string) =>
  at(
    field,
    `Unexpected quote "${ELSEWHERE}", expected words of a paragraph that cites the paper`,
    'Copy them from such a paragraph.',
  );

describe('the subject of a paper', () => {
  const quote = 'De motie over het bestrijden van proeven';

  test('rests on the words of a letter or on a source', () => {
    expect(check({ subject: { is: 'het bestrijden van proeven' } })).toBe(
      at(
        'subject',
        'Unexpected subject, expected either the words of a letter or a source for it',
        'Correct the value.',
      ),
    );
  });

  test('stands in the words that it rests on', () => {
    expect(check({ subject: { is: 'de strijd tegen proeven', quote } })).toBe(
      at(
        'subject.quote',
        `Unexpected quote "${quote}", expected it to hold the subject "de strijd tegen proeven"`,
        'Give the subject in the words of the letter, or as citedFor.',
      ),
    );
  });

  test('rests on words of a paragraph that cites it', () => {
    expect(check({ subject: { is: 'proeven', quote: ELSEWHERE } })).toBe(
      elsewhere('subject.quote'),
    );
    expect(check({ subject: { is: 'het bestrijden van proeven', quote } })).toBe('accepted');
  });
});

test('what a paper is cited for rests on words of a paragraph that cites it', () => {
  expect(check({ citedFor: [{ what: 'proeven', quote: ELSEWHERE }] })).toBe(
    elsewhere('citedFor[0].quote'),
  );
  expect(check({ citedFor: [{ what: 'proeven', quote: 'gaat over proeven' }] })).toBe('accepted');
});

describe('an answer to a motion', () => {
  const other = '27925-700';
  const says = (...letters: string[]) => ({
    is: 'Zij is uitgevoerd.',
    on: letters.map((id) => ({ section: `${id}/missies/proef`, quote: 'Zij is aangenomen' })),
  });
  const answers = (...all: ReturnType<typeof says>[]) =>
    saidOf(
      inventContent({
        letters: [LETTER, other].map((id) => ({ id, sections: [{ text: TEXT }] })),
        papers: [paper({ kind: 'motie', answers: all })],
      }),
    );

  test('rests on words of one letter', () => {
    expect(answers(says(LETTER, other))).toBe(
      at(
        'answers[0].on',
        `Unexpected words of ${LETTER} and ${other} in one answer, expected those of one letter`,
        'Give each letter an answer of its own.',
      ),
    );
  });

  test('is one for each letter', () => {
    expect(answers(says(LETTER), says(LETTER))).toBe(
      at('answers[1].on', `Unexpected second answer of ${LETTER}, expected one`, 'Join the two.'),
    );
    expect(answers(says(LETTER), says(other))).toBe('accepted');
  });

  test('names no number that its paragraphs lack', () => {
    const { on } = says(LETTER);
    const is = 'Zij is 31 keer uitgevoerd.';
    expect(answers({ is, on })).toBe(
      at(
        'answers[0].is',
        `Unexpected number 31 in "${is}", expected one of the paragraphs that it rests on`,
        'Correct it.',
      ),
    );
    expect(answers({ is: 'Zij is met 637 uitgevoerd.', on })).toBe('accepted');
  });

  test('is words of the section that it names', () => {
    const { is, on } = says(LETTER);
    expect(answers({ is, on: on.map((one) => ({ ...one, quote: 'Zij is verworpen' })) })).toBe(
      at(
        'answers[0].on[0].quote',
        `Unexpected quote "Zij is verworpen", expected words of ${SECTION}`,
        'Copy the words from the text of the section, from one paragraph.',
      ),
    );
  });
});

describe('a related passage', () => {
  const related = (...quotes: string[]) =>
    check({ related: quotes.map((quote) => ({ section: SECTION, quote })) });
  const twice = (item: number, quote: string) =>
    at(
      `related[${item}].quote`,
      `Unexpected second passage of one sentence ("${quote}"), expected it once`,
      'Take it out: the sentence cites the paper, or is in the list already.',
    );

  test('is of a section that a letter has', () => {
    const section = `${LETTER}/missies/nergens`;
    expect(check({ related: [{ section, quote: 'proef' }] })).toBe(
      at(
        'related[0].section',
        `Unexpected section "${section}", expected one of a letter's outline`,
        'Write <letter>/<collection>/<slug> of brief.yaml.',
      ),
    );
  });

  test('is words of that section', () => {
    expect(related('Van proeven is alles gezegd')).toBe(
      at(
        'related[0].quote',
        `Unexpected quote "Van proeven is alles gezegd", expected words of ${SECTION}`,
        'Copy the words from the text of the section, from one paragraph.',
      ),
    );
  });

  test('is of a sentence that does not cite the paper itself', () => {
    expect(related('gaat over proeven')).toBe(twice(0, 'gaat over proeven'));
  });

  test('is of a sentence that is not in the list already', () => {
    expect(related('Van proeven', 'meer te zeggen')).toBe(twice(1, 'meer te zeggen'));
    expect(related('Zij is aangenomen', 'Van proeven')).toBe('accepted');
  });
});
