import { fold } from '../kamerstuk/fold.ts';
import { charterArticles, constitutionArticles } from './articles.ts';
import type { Instrument } from './instrument.ts';
import { datedLetters } from './letters.ts';
import { namedResolutions, plainResolutions, resolutionSymbols } from './resolutions.ts';
import { findSeries } from './series.ts';

/** @public */
export type { Instrument, InstrumentKind } from './instrument.ts';

/** Everything that is looked for; where two overlap, the earlier in this list counts. */
const ALL = [
  namedResolutions,
  resolutionSymbols,
  plainResolutions,
  charterArticles,
  constitutionArticles,
  datedLetters,
];

/**
 * Finds the instruments other than Kamerstukken that a text leans on, in order: resolutions of
 * the UN Security Council, articles of the UN Charter and of the Dutch constitution, and letters
 * to parliament named by date. The text may be broken into lines, also inside words. Time is
 * linear in the text's length; nothing throws.
 */
export function findInstruments(text: string): Instrument[] {
  const folded = fold(text);
  const found: Instrument[] = ALL.flatMap((series) =>
    findSeries(folded.text, series).map(({ id, ...span }) => {
      const start = folded.offsets[span.start] ?? 0;
      const end = (folded.offsets[span.end - 1] ?? 0) + 1;
      return { start, end, text: text.slice(start, end), id, kind: series.kind };
    }),
  );
  return withoutOverlap(found.sort((a, b) => a.start - b.start));
}

function withoutOverlap(sorted: readonly Instrument[]): Instrument[] {
  let end = 0;
  return sorted.filter((instrument) => {
    if (instrument.start < end) return false;
    end = instrument.end;
    return true;
  });
}
