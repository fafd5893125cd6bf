import { signatureText } from '../../content-files/brief.ts';
import { occursIn } from '../../text/quotes.ts';
import { type Letter, type Passage, type Section, wordsOf } from '../model.ts';
import { passageQuoting } from './passages.ts';

/** Words that a register or frontmatter quotes, and the section that it says has them, if it does. */
export interface Claim {
  section: string | undefined;
  quote: string;
}

/**
 * Every quote in what an editor wrote, however deep: in each field `quote`, with the `section` beside
 * it.
 * @param home The section that has the words where no other is named.
 */
export function claimsIn(written: unknown, home?: string): Claim[] {
  if (typeof written !== 'object' || written === null) return [];
  const { quote, section } = written as { quote?: unknown; section?: unknown };
  const own =
    typeof quote === 'string'
      ? [{ quote, section: typeof section === 'string' ? section : home }]
      : [];
  return [...own, ...Object.values(written).flatMap((value) => claimsIn(value, home))];
}

/** A letter in which each section knows where the words stand that are quoted of it. */
export function withQuoted(letter: Letter, claims: readonly Claim[]): Letter {
  const bySection = Map.groupBy(claims, ({ section }) => section);
  const anywhere = [...(bySection.get(undefined) ?? []), ...summaryClaims(letter)];
  const find = (section: Section): Section => {
    const { facts, events, amounts, fields, id } = section;
    const own = claimsIn({ facts, events, amounts, fields }, id);
    const sought = [...own, ...(bySection.get(id) ?? []), ...anywhere];
    return { ...section, quoted: placesOf(section, sought, letter) };
  };
  return {
    ...letter,
    opening: find(letter.opening),
    sections: letter.sections.map(find),
    signatures: find(letter.signatures),
  };
}

/** What the summary of a letter rests on, in whatever section it stands. */
const summaryClaims = ({ brief: { summary } }: Letter): Claim[] =>
  summary.flatMap(({ quotes }) => quotes.map((quote) => ({ quote, section: undefined })));

function placesOf(
  section: Section,
  claims: readonly Claim[],
  letter: Letter,
): Record<string, Passage | null> {
  const others = section === letter.signatures ? signatureLines(letter) : wordsOf(section);
  const quotes = [...new Set(claims.map(({ quote }) => quote))];
  return Object.fromEntries(
    quotes.flatMap((quote): [string, Passage | null][] => {
      const passage = passageQuoting(section, quote);
      if (passage !== undefined) return [[quote, passage]];
      return others.some((text) => occursIn(quote, text)) ? [[quote, null]] : [];
    }),
  );
}

/** Each signature in a line: `De Minister van Defensie, A.Th.B. Bijleveld-Schouten`. */
export const signatureLines = ({ brief }: Letter): string[] => brief.signatories.map(signatureText);
