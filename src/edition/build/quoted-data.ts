import type { Quoted } from '../../text/mark-data.ts';
import { referencesIn, type Text } from '../../text/model.ts';
import type { Section } from '../model.ts';
import type { EntryData } from './entries.ts';

/** The dates and numbers that the data of a section rest on, with their words. */
export const dataIn = ({ facts, events, amounts }: Section): Quoted[] => [
  ...events.flatMap(({ date, until, quote }) =>
    [date, until].filter((one) => one !== undefined).map((one) => ({ date: one, quote })),
  ),
  ...amounts.map(({ value, upTo, quote }) => ({ value, quote, ...(upTo && { upTo }) })),
  ...facts.flatMap(({ count, upTo, quote }) =>
    count === undefined ? [] : [{ value: count, quote, ...(upTo && { upTo }) }],
  ),
];

/** The dates by which a text names papers. */
export const datesNamed = (
  { text, marks }: Text,
  instruments: readonly EntryData<'rechtsbronnen'>[],
): Quoted[] =>
  referencesIn({ marks }).flatMap(({ scheme, ids, start, end }) => {
    const date = instruments.find(({ id }) => ids.includes(id))?.date;
    if (scheme !== 'rechtsbron' || date === undefined) return [];
    return [{ date, quote: text.slice(start, end) }];
  });
