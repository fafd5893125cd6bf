import { digestOf, diskCache } from '../cache/cache.ts';
import { type Edition, perEdition } from '../edition/build/edition.ts';
import { registerNames } from '../edition/build/entries.ts';
import type { AnyEntry } from '../edition/build/registers.ts';
import type { Letter } from '../edition/model.ts';
import type { KnownToOutputs, NamedEntry, Output, OutputFile } from './model.ts';
import { searchData } from './search-data/index.ts';
import { shareImages } from './share/index.ts';

/** The files of one form, for all letters and across them, one at a time. */
type FilesOf = (edition: Edition) => Generator<OutputFile>;

/** Every form beside pages, one a line; another is a folder and a line more. */
const outputs: readonly FilesOf[] = [
  filesOf('search-data', searchData),
  filesOf('share', shareImages),
];

/** Every file of the site that is no page, one at a time: all letters may be more than fits in memory. */
export function* outputFiles(edition: Edition): Generator<OutputFile> {
  for (const files of outputs) yield* files(edition);
}

function filesOf<S>(name: string, output: Output<S>): FilesOf {
  return function* (edition) {
    for (const letter of edition.letters)
      yield* output.ofLetter?.(letter, knownTo(edition, letter.id)) ?? [];
    yield* output.ofEdition?.(summariesOf(name, output, edition), edition) ?? [];
  };
}

const cache = diskCache();

/** The summary of each letter for a form, in order; those of letters that did not change are kept. */
function summariesOf<S>(name: string, { summaryOf }: Output<S>, edition: Edition): S[] {
  if (summaryOf === undefined) return [];
  return edition.letters.map((letter) =>
    summarise(name, summaryOf, letter, knownTo(edition, letter.id)),
  );
}

function summarise<S>(
  name: string,
  summaryOf: NonNullable<Output<S>['summaryOf']>,
  letter: Letter,
  known: KnownToOutputs,
): S {
  const digest = digestOf(letter, known);
  const kept = cache.get<{ summary: S }>(`summary-${name}`, digest);
  if (kept !== undefined) return kept.summary;
  const summary = summaryOf(letter, known);
  cache.set(`summary-${name}`, digest, { summary });
  return summary;
}

/** What the files of a letter depend on beside it. */
export function knownTo(edition: Edition, letter: string): KnownToOutputs {
  return { named: namedByLetter(edition)[letter] ?? {}, synonyms: edition.synonyms };
}

/** Of each letter, the entries that it names: one walk through all passages. */
const namedByLetter = perEdition(({ registers }) => {
  const named: Record<string, Record<string, NamedEntry>> = {};
  for (const { href, names, passages } of registerNames.flatMap(
    (name): AnyEntry[] => registers[name],
  ))
    for (const { letter, kind, number } of passages) {
      const entry = ((named[letter] ??= {})[href] ??= { names, numbers: [], footnotes: [] });
      const numbers = kind === 'footnote' ? entry.footnotes : entry.numbers;
      if (!numbers.includes(number)) numbers.push(number);
    }
  return named;
});
