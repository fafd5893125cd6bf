import { expect, test } from 'vitest';
import { CITING, inventContent, paper, term } from '../invented.ts';
import { saidOf } from '../said.ts';

const remedy = 'Write its name or a spelling as a letter has it, or take the entry out.';

test('an entry that no letter of the content names is refused, whichever names it', () => {
  expect(saidOf(inventContent({ begrippen: [term({ id: 'toets', name: 'toets' })] }))).toBe(
    `content/begrippen.yaml:1: [0].id: Unexpected begrippen/toets, expected what a letter names\n  ${remedy}`,
  );
  const letters = [{}, { id: '27925-702', sections: [{ text: 'Een toets.' }] }];
  const content = inventContent({ letters, begrippen: [term({ id: 'toets', name: 'toets' })] });
  expect(saidOf(content)).toBe('accepted');
});

test('so is a paper that none cites', () => {
  expect(saidOf(inventContent({ papers: [paper()] }))).toContain(
    'papers[0].id: Unexpected 27925-637, expected what a letter cites',
  );
  const sections = [{ text: `Zie ${CITING}.` }];
  expect(saidOf(inventContent({ papers: [paper()], sections }))).toBe('accepted');
});

test('an alias that is the name of another thing is refused', () => {
  const begrippen = [term(), term({ id: 'proef', name: 'proef', aliases: ['mensen'] })];
  expect(saidOf(inventContent({ begrippen }))).toContain(
    '[1].aliases[0]: Unexpected alias "mensen", expected words that name nothing else; begrippen/mensen has it as a name',
  );
});

test('a source has the address of the paper that its name says, and a date fits what is confirmed', () => {
  const sections = [{ text: `Zie ${CITING}.` }];
  const of = (url: string, text = 'Verschenen op 14 september 2018.') =>
    saidOf(
      inventContent({
        sections,
        papers: [
          paper({
            date: '2018-09-14',
            confirmed: [{ text, source: { name: 'Kamerstuk 27 925, nr. 612', url } }],
          }),
        ],
      }),
    );
  const official = 'https://zoek.officielebekendmakingen.nl/kst-27925-612.html';
  expect(of(official)).toBe('accepted');
  expect(of(official.replace('612', '613'))).toContain(
    'confirmed[0].source.url: Unexpected address of another paper than the name says',
  );
  expect(of(official, 'Verschenen op 15 september 2018.')).toContain(
    'papers[0].date: Unexpected 2018-09-14, expected a date of "Verschenen op 15 september 2018."',
  );
});
