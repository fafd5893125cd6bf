import { type LocatedBrief } from '../../content-files/brief.ts';
import { splitMdx } from '../../content-files/mdx.ts';
import type { Problem } from '../../problem/problem.ts';
import { readParagraphs } from '../../text/paragraphs.ts';

/**
 * The signatures are those that `brief.yaml` names, in its order, and plain text.
 * @throws ContentError when they are no MDX, or lead elsewhere.
 */
export function checkSignatures(source: string, file: string, brief: LocatedBrief): Problem[] {
  const { body, bodyLine: line } = splitMdx(source, file);
  const found = readParagraphs(body, { file, line, number: 1, page: 1, section: '' });
  const named = brief.value.signatories.map(({ office, name }) => `${office}, ${name}`);
  return Array.from({ length: Math.max(found.length, named.length) }, (_, index) => index).flatMap(
    (index): Problem[] => {
      const [signature, wanted] = [found[index], named[index]];
      const at = { file, line: signature?.line ?? found.at(-1)?.line ?? line, remedy: REMEDY };
      if (signature?.text !== wanted) {
        return [
          { ...at, message: `Unexpected ${said(signature?.text)}, expected ${said(wanted)}` },
        ];
      }
      if (signature?.references.length === 0) return [];
      return [{ ...at, message: 'Unexpected link in a signature, expected plain text' }];
    },
  );
}

const said = (signature: string | undefined): string =>
  signature === undefined ? 'end of the signatures' : `"${signature}"`;

const REMEDY = 'Correct signatories in brief.yaml if they are wrong, and import the letter again.';
