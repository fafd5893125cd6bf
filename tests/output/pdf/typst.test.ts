import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typst } from '../../../src/output/pdf/compiler.ts';
import { array, call, str } from '../../../src/output/pdf/typst.ts';

const HOSTILE = [
  '"',
  '\\',
  '#',
  '$',
  '*',
  '_',
  '`',
  '//',
  '/*',
  '@',
  '<a>',
  ']',
  '}',
  '\\u{41}',
  '--',
  "'",
];

/** A machine that has no compiler makes no PDF: there is nothing to test. */
test.skipIf(typst === undefined)(
  'whatever words Typst is given, it has them character by character, and runs none',
  () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const mainFileContent = `#${call('metadata', [array(texts.map(str))])} <words>`;
        // One that is used again has been seen to mix the bytes of both texts: each letter has its own.
        const compiler = typst?.NodeCompiler.create();
        const [found] = compiler?.query({ mainFileContent }, { selector: '<words>' }) as [
          { value: string[] },
        ];
        expect(found.value).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  },
);
