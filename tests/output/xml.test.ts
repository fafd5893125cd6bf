import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Element, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { writeXml } from '../../src/output/xml.ts';

const HOSTILE = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '&amp;',
  '<?',
  '\u00a0',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''))
  .filter((words) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(words));

const isElement = (node: RootContent): node is Element => node.type === 'element';

test('whatever words a document of XML has, a reader gets them back, and nothing else', () => {
  fc.assert(
    fc.property(text, text, (words, name) => {
      // A reader makes a space of a line end in an attribute (XML 1.0, 3.3.3).
      const title = name.replaceAll(/\s/gu, ' ');
      const root = fromXml(writeXml(x('p', { title }, words))).children.find(isElement);
      expect(root?.attributes).toEqual({ title });
      expect(root?.children.map((node) => ('value' in node ? node.value : node)).join('')).toBe(
        words,
      );
    }),
  );
});

test.each(['\u0000', '\u000b', '\ufffe', '\ud800'])(
  'a character that XML cannot hold is refused, and not left out: %j',
  (character) => {
    expect(() => writeXml(x('p', `a${character}b`))).toThrow('expected one that XML can hold');
    const paragraph = x('paragraph', { eId: 'alinea-7' }, [x('p', `a${character}b`)]);
    expect(() => writeXml(paragraph)).toThrow('alinea-7: Unexpected character');
  },
);
