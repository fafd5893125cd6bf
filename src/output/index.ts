import { digestOf, diskCache } from '../cache/cache.ts';
import { type Content, type Edition, perEdition } from '../edition/build/edition.ts';
import { registerNames } from '../edition/build/entries.ts';
import type { AnyEntry } from '../edition/build/registers.ts';
import type { LetterSummary } from '../edition/model.ts';
import { keptFiles } from './keep.ts';
import type { KnownToOutputs, NamedEntry, Output, OutputFile } from './model.ts';
import { searchData } from './search-data/index.ts';
import { shareImages } from './share/index.ts';

/** The files of one form, for all letters and across them, one at a time. */
type FilesOf = (content: Content) => Generator<OutputFile>;

/** Every form beside pages, one a line; another is a folder and a line more. */
const outputs: readonly FilesOf[] = [
  filesOf('search-data', searchData),
  filesOf('share', shareImages),
];

/** Every file of the site that is no page, one at a time: all letters may be more than fits in memory. */
export function* outputFiles(content: Content): Generator<OutputFile> {
  for (const files of outputs) yield* files(content);
}

const cache = diskCache();

function filesOf<S>(form: string, { ofLetter, summaryOf, ofEdition }: Output<S>): FilesOf {
  return function* ({ edition, letterOf }) {
    const summaries: S[] = [];
    for (const { id, digest: own } of edition.letters) {
      const known = knownTo(edition, id);
      const digest = digestOf(form, own, known);
      if (ofLetter) yield* keptFiles(digest, () => ofLetter(letterOf(id), known));
      if (summaryOf) summaries.push(keptSummary(digest, () => summaryOf(letterOf(id), known)));
    }
    if (ofEdition) yield* ofEdition(summaries, edition);
  };
}

function keptSummary<S>(digest: string, make: () => S): S {
  const kept = cache.get<{ summary: S }>('output-summary', digest);
  if (kept !== undefined) return kept.summary;
  const summary = make();
  cache.set('output-summary', digest, { summary });
  return summary;
}

/** What the files of a letter depend on beside it. */
export function knownTo(edition: Edition, letter: LetterSummary['id']): KnownToOutputs {
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
