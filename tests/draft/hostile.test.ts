import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { parseBody } from '../../src/text/parser.ts';
import { draft, fileOf } from './drafted.ts';
import { printedPdf } from './printed-pdf.ts';
import { splitMdx } from '../../src/content-files/mdx.ts';

/** Pieces of text that are code of some kind to a program that is not careful. */
const CODE = [
  'import x from "y"',
  'export const a = 1',
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  '</List>',
  '<Page number={3} />',
  '---',
  'title: x',
  '# kop',
  '[^1]: noot',
  '[tekst](javascript:x)',
  '| a | b |',
  '```js',
  '`c`',
  '> citaat',
  '*vet*',
  '_x_y_',
  '&amp; &#123;',
  String.raw`\{ \n C:\pad`,
  '<!-- x -->',
  '#let x = 1',
  '$$',
  '__proto__',
  '- "x": ? >',
  '://a_b_c?x=1&y=2',
];

/** Sentences of words and code, each on a line of its own. */
const sentences = fc.array(
  fc
    .array(fc.constantFrom(...CODE, 'de brief', 'zegt dit', 'en dat'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => `${parts.join(' ')} staat hier, en dat is alles.`),
  { minLength: 1, maxLength: 4 },
);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const FORMS = {
  txt: (lines: readonly string[]) =>
    `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2019–2020\n\n27 925\n\nBestrijding internationaal terrorisme\n\nNr. 901\n\nBRIEF VAN DE MINISTER VAN PROEVEN\n\n${lines.join('\n\n')}\n`,
  pdf: (lines: readonly string[]) => printedPdf('27925-901', lines),
  xml: (lines: readonly string[]) =>
    `<officiele-publicatie><kamerstuk><kamerstukkop><tekstregel>Vergaderjaar 2019–2020</tekstregel></kamerstukkop><dossier><dossiernummer>27 925</dossiernummer><titel>Terrorisme</titel></dossier><stuk><stuknr>Nr. 901</stuknr><titel>BRIEF VAN DE MINISTER VAN PROEVEN</titel><algemeen><vrije-tekst><tekst>${lines.map((line) => `<al>${escaped(line)}</al>`).join('')}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`,
} as const;

/** The words of a body, as a reader of MDX gets them. */
const wordsOf = (node: object): string =>
  'value' in node && typeof node.value === 'string'
    ? node.value
    : 'children' in node && Array.isArray(node.children)
      ? node.children.map((child: object) => wordsOf(child)).join('')
      : '';

test.each(['txt', 'pdf', 'xml'] as const)(
  'text that tries to be code comes out of %s as its very words',
  async (form) => {
    await fc.assert(
      fc.asyncProperty(sentences, async (lines) => {
        const { folder, read } = await draft([fileOf(`brief.${form}`, FORMS[form](lines))]);
        const { body, bodyLine } = splitMdx(read('opening.mdx'), 'opening.mdx');
        const words = parseBody(body, 'opening.mdx', bodyLine).children.map(wordsOf).join(' ');
        for (const line of lines) expect(words).toContain(line);
        expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
      }),
      { numRuns: 12 },
    );
  },
);
