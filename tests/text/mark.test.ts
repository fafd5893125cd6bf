import { expect, test } from 'vitest';
import { englishFinder } from '../../src/text/english.ts';
import { layText, type Piece } from '../../src/text/lay.ts';
import type { Quoted } from '../../src/text/mark-data.ts';
import { type LinkedTerm, markText } from '../../src/text/mark.ts';
import type { NoteMark, Text } from '../../src/text/model.ts';
import { nameFinder } from '../../src/text/names.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

const block = (body: string): Text => {
  const [first] = readBlocks(body, { file: 'x.mdx', line: 1, number: 1, page: 1 }).blocks;
  if (!first) throw new Error('Unexpected body without a block');
  return first;
};

interface Marking {
  english?: string[];
  terms?: Record<string, LinkedTerm>;
  notes?: NoteMark[];
  linked?: Set<LinkedTerm>;
  data?: Quoted[];
}

/** The marks of a body as brackets around the words, each with the first letter of its kind. */
const marked = (
  body: string,
  { english = [], terms = {}, notes = [], linked = new Set(), data = [] }: Marking,
) => {
  const text = block(body);
  const marks = markText(text, {
    ...{ english: englishFinder(english), terms: nameFinder(Object.entries(terms)) },
    ...{ linked, notes, data },
  });
  return layText({ ...text, marks }, { start: 0, end: text.text.length })
    .map(shown)
    .join('');
};

const shown = (piece: Piece): string =>
  typeof piece === 'string' ? piece : `[${piece.mark.kind[0]}${piece.pieces.map(shown).join('')}]`;

const term = (id: string): LinkedTerm => ({ id, href: `/begrippen/#${id}` });
const note = (at: number): NoteMark => ({ kind: 'note', id: 'n', label: 'a', start: at, end: at });

test('a term is linked where a section names it first, and not inside another word', () => {
  const linked = new Set<LinkedTerm>();
  const terms = { VS: term('vs') };
  expect(marked('VSN en VS.', { terms, linked })).toBe('VSN en [tVS].');
  expect(marked('De VS.', { terms, linked })).toBe('De VS.');
});

test('a term in a link waits for a place of its own', () => {
  const linked = new Set<LinkedTerm>();
  const terms = { VS: term('vs') };
  expect(marked('[De VS](kamerstuk:1-1).', { terms, linked })).toBe('[rDe VS].');
  expect(marked('De VS.', { terms, linked })).toBe('De [tVS].');
});

test('a term is linked in each spelling of its abbreviation', () => {
  const mop = term('mop');
  expect(marked('het ministerie (MOP)', { terms: { MoP: mop, MOP: mop } })).toBe(
    'het ministerie ([tMOP])',
  );
});

test('English words are marked wherever they stand, as whole words', () => {
  const english = ['armed overwatch', 'reset'];
  expect(marked('surveillance (armed overwatch)', { english })).toBe(
    'surveillance ([earmed overwatch])',
  );
  expect(marked('presets, een reset en de reset', { english })).toBe(
    'presets, een [ereset] en de [ereset]',
  );
});

test('English words are marked over a page break and inside a link', () => {
  const english = ['armed overwatch', 'close air support'];
  expect(marked('de armed <Page number={5} />overwatch', { english })).toBe(
    'de [earmed ][p][eoverwatch]',
  );
  expect(marked('[nr. 637, close air support](kamerstuk:27925-637)', { english })).toBe(
    '[r[nnr. 637], [eclose air support]]',
  );
});

test('of English phrases one inside the other the longest is marked, once', () => {
  expect(
    marked('de Iraqi Special Forces', { english: ['Special Forces', 'Iraqi Special Forces'] }),
  ).toBe('de [eIraqi Special Forces]');
});

test('the mark of a note stands behind the words that it is on', () => {
  expect(marked('van het het kabinet', { notes: [note(11)] })).toBe('van het het[n] kabinet');
});

test('the mark of a note on words of a link stands behind the link', () => {
  expect(marked('de [raad van nr. 3](kamerstuk:1-3) zelf', { notes: [note(7)] })).toBe(
    'de [rraad van [nnr. 3]][n] zelf',
  );
});

test('a number is kept together inside its link, with the letter’s own spaces', () => {
  expect(marked('[Kamerstuk 27 925, nr. 637](kamerstuk:27925-637) uit 2018', {})).toBe(
    '[rKamerstuk [n27 925], [nnr. 637]] uit 2018',
  );
});

test('a call of a footnote stands between the words that it is called from', () => {
  expect(marked('Het punt.[^1] Verder.\n\n[^1]: noot', {})).toBe('Het punt.[c] Verder.');
});

test('a date and an amount that data rest on are marked, around the number that must not break', () => {
  const body = 'Op 23 maart jl. kostte het ongeveer EUR 0,7 mln. en in 2018 twintig miljoen euro.';
  const data = [
    { quote: 'Op 23 maart jl.', date: '2019-03-23' },
    { quote: 'ongeveer EUR 0,7 mln.', value: 700_000 },
    { quote: 'in 2018 twintig miljoen euro', date: '2018' },
    { quote: 'in 2018 twintig miljoen euro', value: 20_000_000 },
  ];
  expect(marked(body, { data })).toBe(
    'Op [t[n23 maart] jl.] kostte het ongeveer [d[nEUR 0,7 mln.]] en in [t2018] [dtwintig miljoen euro].',
  );
});

test('a date is marked as its datum has it, and once', () => {
  const body = 'Van januari 2018 tot en met 31 december 2018.';
  const data = ['2018-12-31', '2018-01', '2018-12-31'].map((date) => ({ quote: body, date }));
  expect(marked(body, { data })).toBe('Van [tjanuari 2018] tot en met [t[n31 december] 2018].');
});
