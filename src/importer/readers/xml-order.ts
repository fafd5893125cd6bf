import { asText } from '../doubt.ts';
import type { XmlBlock, XmlDoubt, XmlLetter, XmlText } from './xml-model.ts';

/**
 * Gives the parts of a paper the place that they have in a letter: the head at its top, the signatures
 * at its end. What has no place there with its form, as a heading that calls a footnote, is running
 * text, and a doubt.
 */
export function inOrder(letter: XmlLetter): XmlLetter {
  const doubts: XmlDoubt[] = [];
  const asParagraph = (text: XmlText, found: string, expected: string): XmlBlock => {
    doubts.push(loose(text, found, expected));
    return { kind: 'paragraph', text };
  };
  const called = letter.blocks.map((block): XmlBlock => {
    const isCalling = (block.kind === 'heading' || block.kind === 'signature') && calls(block.text);
    if (!isCalling) return block;
    return asParagraph(block.text, `call of a footnote in a ${block.kind}`, CALLED);
  });
  const headed = withHead(called, asParagraph);
  const signed = headed.findIndex(({ kind }) => kind === 'signature');
  const stray = headed.findIndex(
    (block, at) => at > signed && signed >= 0 && isStray(block, headed[at - 1]),
  );
  const blocks = headed.map((block, at) =>
    at < stray && block.kind === 'signature'
      ? asParagraph(
          block.text,
          'signature before other text',
          'the end of the letter, or a heading',
        )
      : block,
  );
  return { ...letter, blocks, doubts: [...letter.doubts, ...doubts] };
}

const CALLED = 'calls in paragraphs, lists and tables';

const calls = (text: XmlText): boolean => text.calls.length > 0;

/** Whether a block right behind a signature is neither another nor a heading. */
const isStray = ({ kind }: XmlBlock, before: XmlBlock | undefined): boolean =>
  before?.kind === 'signature' && kind !== 'signature' && kind !== 'heading';

const loose = ({ text, line }: XmlText, found: string, expected: string): XmlDoubt => ({
  line,
  message: `Unexpected ${found}: "${text.slice(0, 80)}", expected ${expected}`,
  choice: asText(text),
});

/** Addressee, place and date stand in the first paragraphs: they are of the head, up to one that calls a footnote. */
function withHead(
  blocks: readonly XmlBlock[],
  asParagraph: (text: XmlText, found: string, expected: string) => XmlBlock,
): XmlBlock[] {
  let isHead = true;
  return blocks.map((block): XmlBlock => {
    if (block.kind !== 'head' && block.kind !== 'paragraph') {
      isHead = false;
      return block;
    }
    const { kind, text } = block;
    if (isHead && kind === 'head' && calls(text)) {
      isHead = false;
      return asParagraph(text, 'call of a footnote in the head', CALLED);
    }
    isHead &&= kind === 'head' || (OF_HEAD.test(text.text) && !calls(text));
    return { kind: isHead ? 'head' : 'paragraph', text };
  });
}

const OF_HEAD =
  /^(?:Aan (?:de|het) .{5,120}|(?:[’']s-)?\p{Lu}[\p{L}’' -]{1,40}, \d{1,2}\s\p{Ll}+\s(?:19|20)\d\d\.?|(?:Voorgesteld|Ontvangen|Vastgesteld) .{4,60}\d{4})$/u;
