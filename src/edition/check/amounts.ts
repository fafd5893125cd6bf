import { startsWith, writtenBefore } from '../../dutch/approximation.ts';
import type { Amount } from '../../schemas/letter/amount.ts';
import type { Problem } from '../../problem/problem.ts';
import { partsInOrder, type Section, unitsOf } from '../model.ts';
import { fieldAt, type LetterPlaces, type ReadLetter } from '../places.ts';
import { occursIn } from '../../text/quotes.ts';

/** An amount, the text that it stands in, and where its fields stand. */
interface Placed {
  amount: Amount;
  /** Text of the paragraph that has its quote. */
  text: string;
  place: (field: string) => Pick<Problem, 'file' | 'line' | 'field'>;
}

type Fault = Pick<Problem, 'message' | 'remedy'> & { field: keyof Amount };

/** What the amounts of a letter say of each other, and in which of its words. */
export function checkAmounts({ letter, places }: ReadLetter): Problem[] {
  const placed = partsInOrder(letter).flatMap((section) => placedIn(section, places));
  const amounts = placed.map(({ amount }) => amount);
  return placed.flatMap(({ amount, text, place }, index) =>
    [
      ...repeated(amount, amounts.slice(0, index)),
      ...checkWords(amount, text),
      ...checkRelations(amount, amounts),
    ].map(({ field, ...said }) => ({ ...place(field), ...said })),
  );
}

const placedIn = (section: Section, places: LetterPlaces): Placed[] =>
  section.amounts.map((amount, index) => ({
    amount,
    text: unitsOf(section).find(({ text }) => occursIn(amount.quote, text))?.text ?? '',
    place: (field) => fieldAt(places, section.id, ['amounts', index, field]),
  }));

function repeated({ purpose }: Amount, before: readonly Amount[]): Fault[] {
  if (!before.some((other) => other.purpose === purpose)) return [];
  const message = `Unexpected second "${purpose}", expected a purpose once`;
  return [{ field: 'purpose', message, remedy: 'Add what tells the two apart: year or country.' }];
}

/** The amount is qualified as in its quote; status and year are the paragraph's. */
function checkWords({ qualifier, value, quote, status, year }: Amount, text: string): Fault[] {
  const faults: Fault[] = [];
  const written = writtenBefore(quote, value);
  const [, after] = quote.split(`${qualifier ?? ''} `);
  const holds = qualifier === undefined ? written === undefined : startsWith(after ?? '', value);
  if (!holds) {
    const found = qualifier === undefined ? 'absence' : `"${qualifier}"`;
    const expected = written === undefined ? 'words right before the amount' : `"${written}"`;
    const message = `Unexpected ${found}, expected ${expected} of the quote "${quote}"`;
    faults.push({ field: 'qualifier', message, remedy: 'Take over how exact the letter is.' });
  }
  if (!text.toLowerCase().includes(status.toLowerCase())) {
    const message = `Unexpected "${status}", expected a word of the paragraph that has the quote`;
    faults.push({ field: 'status', message, remedy: 'Use the word of the letter.' });
  }
  if (year !== undefined && !text.includes(`${year}`)) {
    const message = `Unexpected ${year}, expected a year of the paragraph that has the quote`;
    faults.push({ field: 'year', message, remedy: 'Correct the year, or leave it out.' });
  }
  return faults;
}

function checkRelations(amount: Amount, amounts: readonly Amount[]): Fault[] {
  const others = amounts.filter((other) => other !== amount);
  const related = (['partOf', 'realisedOf', 'sameAs', 'seeAlso'] as const).flatMap(
    (field): Fault[] => {
      const purpose = amount[field];
      if (purpose === undefined) return [];
      const other = others.find((candidate) => candidate.purpose === purpose);
      if (other === undefined) {
        const message = `Unexpected "${purpose}", expected the purpose of another amount of the letter`;
        return [{ field, message, remedy: 'Copy the purpose of that amount.' }];
      }
      if (field === 'seeAlso') return unexplained(amount);
      return field === 'sameAs' ? unequal(amount, other) : tooMuch(field, other, amounts);
    },
  );
  return [...related, ...notTheSum(amount, others)];
}

/** What readers may take for the same is told apart in words. */
function unexplained({ remark, seeAlso = '' }: Amount): Fault[] {
  if (remark !== undefined) return [];
  const message = `Unexpected absence, expected how it differs from "${seeAlso}"`;
  return [
    { field: 'remark', message, remedy: 'Say in a neutral sentence what the letter says of both.' },
  ];
}

/** A whole of which it is said is the sum of its parts, to the cent. */
function notTheSum({ purpose, value, sumOfParts }: Amount, others: readonly Amount[]): Fault[] {
  if (!sumOfParts) return [];
  const parts = others.filter(({ partOf }) => partOf === purpose);
  const sum = parts.reduce((total, part) => total + part.value, 0);
  if (sum === value) return [];
  const message = `The amounts with partOf: "${purpose}" add up to ${sum}, expected the whole, ${value}`;
  return [
    { field: 'sumOfParts', message, remedy: 'Correct or add parts, or take sumOfParts out.' },
  ];
}

function unequal(amount: Amount, other: Amount): Fault[] {
  if (amount.value === other.value && amount.currency === other.currency) return [];
  const message = `Unexpected sameAs of another amount ("${other.purpose}"), expected an equal one`;
  return [{ field: 'sameAs', message, remedy: 'Correct the value, or take sameAs out.' }];
}

/** The parts of a whole, or what was spent of it, are no more than the whole. */
function tooMuch(
  field: 'partOf' | 'realisedOf',
  whole: Amount,
  amounts: readonly Amount[],
): Fault[] {
  const parts = amounts.filter((part) => part[field] === whole.purpose);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum <= (whole.upTo ?? whole.value)) return [];
  const message = `The amounts with ${field}: "${whole.purpose}" add up to ${sum}, more than the whole, ${whole.value}`;
  const remedy = 'Tell apart what is part of it (partOf) and what was spent of it (realisedOf).';
  return [{ field, message, remedy }];
}
