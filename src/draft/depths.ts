/** A heading of the text, and the lines that it stands on, as indexes; `last` is inclusive. */
export interface FoundHeading {
  text: string;
  first: number;
  last: number;
  /** Depth, from 1. */
  depth: number;
  /** Face in which it is printed, where that sets it apart. */
  face?: 'bold' | 'italic' | undefined;
  /** Whether its text stands right below it. */
  tight?: boolean;
}

/** Numbers of headings: `1.`, `2.1`, `IV.`, `A.`, `§ 3`. */
export const NUMBERED =
  /^(?:(\d{1,2}(?:\.\d{1,2})*)\.?|([IVX]{1,5})\.|([A-Z])\.|§ ?(\d+)\.?) (?=[«“‘"'(]?[\p{Lu}\d])/u;

/**
 * Depths by number: `2.1` lies under `2.`; one without a number under a numbered one that goes on after
 * it. Where print has two faces, one in italics lies under that in bold before it, and one in the face of
 * the text under the last in a face of its own.
 */
export function withDepths(found: readonly FoundHeading[]): FoundHeading[] {
  const numbered = found.map(({ text }) => numberOf(text));
  const isBold = found.some(({ face }) => face === 'bold');
  const isLoose = isSpaced(found);
  let depth = 0;
  let bold = 0;
  let faced = 0;
  return found.map((heading, index) => {
    const isUnder = isBold && heading.face === 'italic';
    const isTight = isLoose && heading.tight === true;
    const plain = isUnder
      ? bold + 1
      : isTight
        ? 2
        : heading.face || faced === 0
          ? unnumbered(numbered, index, isBold)
          : faced + 1;
    const wanted = numbered[index] ?? plain;
    depth = Math.min(Math.max(wanted, isUnder && bold > 0 ? bold + 1 : 1), depth + 1, 5);
    if (heading.face === 'bold') bold = depth;
    if (heading.face) faced = depth;
    return { ...heading, depth };
  });
}

/** Whether headings without face and number are of two kinds: above an empty line, and right above their text. */
function isSpaced(found: readonly FoundHeading[]): boolean {
  const isPlain = found.every(({ face, text }) => !face && numberOf(text) === undefined);
  const tight = found.filter(({ tight }) => tight).length;
  return isPlain && !found[0]?.tight && tight > 1 && found.length - tight > 1;
}

const numberOf = (text: string): number | undefined => {
  const [whole, digits] = NUMBERED.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return digits === undefined ? 1 : digits.split('.').length;
};

/**
 * Between two numbered headings of one kind, one without a number lies under the first; but not one in
 * bold, as that is.
 */
function unnumbered(numbers: readonly (number | undefined)[], at: number, isBold: boolean): number {
  if (isBold) return 1;
  const before = numbers.slice(0, at).findLast((number) => number !== undefined);
  const after = numbers.slice(at + 1).find((number) => number !== undefined);
  return before !== undefined && after !== undefined ? before + 1 : 1;
}
