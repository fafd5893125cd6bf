import { type Edition, perEdition } from '../edition/build/edition.ts';
import { registerNames } from '../edition/build/entries.ts';
import type { AnyEntry } from '../edition/build/registers.ts';
import type { KnownToOutputs, Output, OutputFile } from './model.ts';
import { searchData } from './search-data/index.ts';
import { shareImages } from './share/index.ts';

/** Every form beside pages, one a line; another is a folder and a line more. */
const outputs: readonly Output<Edition>[] = [searchData, shareImages];

/** Every file of the site that is no page. */
export const outputFiles = perEdition((edition): OutputFile[] => [
  ...edition.letters.flatMap((letter) => {
    const known = knownTo(edition, letter.id);
    return outputs.flatMap(({ ofLetter }) => ofLetter?.(letter, known) ?? []);
  }),
  ...outputs.flatMap(({ ofEdition }) => ofEdition?.(edition) ?? []),
]);

/** What the files of a letter depend on beside it. */
export function knownTo(edition: Edition, letter: string): KnownToOutputs {
  return { named: namedByLetter(edition)[letter] ?? {}, synonyms: edition.synonyms };
}

/** Of each letter, the blocks that name each entry: one walk through all passages. */
const namedByLetter = perEdition(({ registers }) => {
  const named: Record<string, Record<string, number[]>> = {};
  for (const { href, passages } of registerNames.flatMap((name): AnyEntry[] => registers[name]))
    for (const { letter, kind, number } of passages) {
      if (kind === 'footnote') continue;
      const numbers = ((named[letter] ??= {})[href] ??= []);
      if (!numbers.includes(number)) numbers.push(number);
    }
  return named;
});
