import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { englishFinder } from '../../src/text/english.ts';
import { remarkAlineas } from '../../src/markdown/alineas.ts';
import { remarkEnglish } from '../../src/markdown/english.ts';
import { remarkLinks } from '../../src/markdown/links.ts';
import { remarkNumbers } from '../../src/markdown/numbers.ts';
import { remarkPages } from '../../src/markdown/pages.ts';
import { remarkReport } from '../../src/markdown/report.ts';
import { remarkTerms } from '../../src/markdown/terms.ts';

const run = async (plugins: PluggableList, value: string, frontmatter = {}) => {
  const file = new VFile({ path: 'content/27925-651/missies/mandaat.mdx', value });
  file.data.astro = { frontmatter };
  const processor = unified().use(remarkParse).use(remarkMdx).use(plugins).use(remarkStringify);
  return String(await processor.process(file)).trim();
};
const papers = remarkLinks('kamerstuk', (id) =>
  id === '27925-637' ? '/kamerstukken/27925-637/' : undefined,
);

test('a reference leads to the page of its paper', async () => {
  expect(await run([papers], '[Kamerstuk 27 925, nr. 637](kamerstuk:27925-637)')).toBe(
    '[Kamerstuk 27 925, nr. 637](/kamerstukken/27925-637/)',
  );
});

test('a paper that the register lacks stops the build, with its place and a remedy', async () => {
  const building = run([papers, remarkReport], 'Zie [nr. 999](kamerstuk:27925-999).');
  await expect(building).rejects.toThrow(
    'Unexpected kamerstuk 27925-999, expected an id of the register',
  );
  await expect(building).rejects.toThrow('1:5');
  await expect(building).rejects.toThrow('Add it to the register in content/');
});

test('a term is linked where a section names it first, and not inside another word', async () => {
  const terms = remarkTerms([{ id: 'vs', href: '/begrippen/#vs', names: ['VS'] }]);
  expect(await run([terms], 'VSN.\n\nDe VS en de VS.\n\nDe VS.')).toBe(
    'VSN.\n\nDe <a href="/begrippen/#vs" data-begrip="vs">VS</a> en de VS.\n\nDe VS.',
  );
  expect(await run([terms], '[De VS](/x/).\n\nDe VS.')).toBe(
    '[De VS](/x/).\n\nDe <a href="/begrippen/#vs" data-begrip="vs">VS</a>.',
  );
});

test('English words are marked as English wherever they stand, as whole words', async () => {
  const english = remarkEnglish(() => englishFinder(['armed overwatch', 'reset']));
  expect(await run([english], 'surveillance (armed overwatch)')).toBe(
    'surveillance (<span lang="en">armed overwatch</span>)',
  );
  expect(await run([english], 'presets, een reset en de reset')).toBe(
    'presets, een <span lang="en">reset</span> en de <span lang="en">reset</span>',
  );
});

test('English words are marked over a page break and inside a link', async () => {
  const english = remarkEnglish(() => englishFinder(['armed overwatch', 'close air support']));
  expect(await run([english], 'de armed <Page number={5} />overwatch')).toBe(
    'de <span lang="en">armed </span><Page number={5} /><span lang="en">overwatch</span>',
  );
  expect(await run([papers, english], '[nr. 637, close air support](kamerstuk:27925-637)')).toBe(
    '[nr. 637, <span lang="en">close air support</span>](/kamerstukken/27925-637/)',
  );
});

test('of English phrases one inside the other the longest is marked, once', async () => {
  const english = remarkEnglish(() => englishFinder(['Special Forces', 'Iraqi Special Forces']));
  expect(await run([english], 'de Iraqi Special Forces')).toBe(
    'de <span lang="en">Iraqi Special Forces</span>',
  );
});

test('a term is linked in each spelling of its abbreviation', async () => {
  const terms = remarkTerms([{ id: 'mop', href: '/begrippen/#mop', names: ['MoP', 'MOP'] }]);
  expect(await run([terms], 'het ministerie (MOP)')).toBe(
    'het ministerie (<a href="/begrippen/#mop" data-begrip="mop">MOP</a>)',
  );
});

test('paragraphs count on from the first number of their section', async () => {
  const written = await run([remarkAlineas(() => [])], 'Een.\n\nTwee.', { firstAlinea: 33 });
  expect(written).toContain(
    '<Alinea number="33" cite="/27925-651/missies/mandaat/citeren/#alinea-33">',
  );
  expect(written).toContain('<Alinea number="34"');
});

test('a note stands in its paragraph, and its mark behind the words it is on', async () => {
  const id = 'noot-mandaat-het-het';
  const note = { quote: 'het het', kind: 'verschrijving', text: 'Zo staat het er.' } as const;
  const placed = { id, label: 'ab', paragraph: 0, offset: 11, note: { ...note, occurrence: 1 } };
  const alineas = remarkAlineas((section) =>
    section === '27925-651/missies/mandaat' ? [placed] : [],
  );
  const written = await run([alineas], 'van het het kabinet', { firstAlinea: 1 });
  expect(written).toContain(`van het het<NoteMark id="${id}" label="ab" /> kabinet`);
  expect(written).toContain(`<Note slot="notes" id="${id}" label="ab" text="Zo staat het er." />`);
});

test('a mark knows when a link is right behind it, where a finger would find both', async () => {
  const note = { quote: 'raad', kind: 'verschrijving', text: 'Zo staat het er.' } as const;
  const placed = { id: 'noot-raad', label: 'g', paragraph: 0, note: { ...note, occurrence: 1 } };
  const marked = (offset: number) =>
    run([remarkAlineas(() => [{ ...placed, offset }])], 'de raad ([VNVR](/x/)) zelf', {
      firstAlinea: 1,
    });
  expect(await marked(7)).toContain('raad<NoteMark id="noot-raad" label="g" beforeLink="" /> (');
  expect(await marked(2)).toContain('de<NoteMark id="noot-raad" label="g" /> raad');
});

test('a page knows whether a paragraph starts with it, or a link is around it', async () => {
  const written = await run(
    [remarkPages],
    '<Page number={3} />Een <Page number={4} />en [stuk <Page number={5} />1](/x/).',
  );
  expect(written).toBe(
    '<Page number={3} first />Een <Page number={4} />en [stuk <Page number={5} linked />1](/x/).',
  );
});

test('a number is kept together inside its link, with the letter’s own spaces', async () => {
  expect(await run([remarkNumbers], '[Kamerstuk 27 925, nr. 637](/x/) uit 2018')).toBe(
    '[Kamerstuk <span class="heel">27 925</span>, <span class="heel">nr. 637</span>](/x/) uit 2018',
  );
});

test('signatures have no numbers and stay as they are', async () => {
  expect(await run([remarkAlineas(() => [])], 'De Minister,\\\nS.A. Blok')).toBe(
    'De Minister,\\\nS.A. Blok',
  );
});
