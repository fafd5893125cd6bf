import { type LocatedBrief, signatureText } from '../../content-files/brief.ts';
import type { Problem } from '../../problem/problem.ts';
import { referencesIn } from '../../text/model.ts';
import type { ReadSignature } from '../../text/read-signatures.ts';

/** The signatures are those that `brief.yaml` names, in its order, and plain text. */
export function checkSignatures(
  found: readonly ReadSignature[],
  file: string,
  { value: { signatories } }: LocatedBrief,
): Problem[] {
  const named = signatories.map(signatureText);
  const length = Math.max(found.length, named.length);
  return Array.from({ length }, (_, index) => index).flatMap((index): Problem[] => {
    const [signature, wanted] = [found[index], named[index]];
    const text = signature?.text.replaceAll('\n', ' ');
    const at = { file, line: signature?.line ?? found.at(-1)?.line ?? 1, remedy: REMEDY };
    if (text !== wanted) {
      return [{ ...at, message: `Unexpected ${said(text)}, expected ${said(wanted)}` }];
    }
    if (!signature || referencesIn(signature).length === 0) return [];
    return [{ ...at, message: 'Unexpected link in a signature, expected plain text' }];
  });
}

const said = (signature: string | undefined): string =>
  signature === undefined ? 'end of the signatures' : `"${signature}"`;

const REMEDY = 'Correct signatories in brief.yaml if they are wrong, and import the letter again.';
