import type { Edition } from '../edition/build/edition.ts';
import { registerNames } from '../edition/build/entries.ts';
import { passagesOn } from '../edition/build/papers.ts';
import type { Passage } from '../edition/build/passages.ts';
import type { AnyEntry } from '../edition/build/registers.ts';
import { editionOfLetter } from '../edition/view/of-letter.ts';
import type { KnownToOutputs, Mention, MentionedEntry, NamedEntry } from './contract.ts';

/** What the files of a letter depend on beside it. */
export function knownTo(edition: Edition, letter: string): KnownToOutputs {
  const { registers, papers, synonyms, publication } = editionOfLetter(edition)(letter);
  const entries = registerNames.flatMap((name): AnyEntry[] => registers[name]);
  return {
    named: Object.fromEntries(
      entries.filter(({ passages }) => passages.length > 0).map((one) => [one.href, named(one)]),
    ),
    entries: entries.map(
      ({ register, data, passages }) =>
        ({ register, data, mentions: passages.map(mentionOf) }) as MentionedEntry,
    ),
    papers: papers
      .filter((paper) => passagesOn(paper).length > 0)
      .map(({ data, ids, dossier, cited, related }) => ({
        ...{ data, ids, dossier },
        ...{ cited: cited.map(mentionOf), related: related.map(mentionOf) },
      })),
    ...{ synonyms, publication },
  };
}

function named({ names, passages }: AnyEntry): NamedEntry {
  const numbers = (isNote: boolean) => [
    ...new Set(
      passages.flatMap(({ kind, number }) => ((kind === 'footnote') === isNote ? [number] : [])),
    ),
  ];
  return { names, numbers: numbers(false), footnotes: numbers(true) };
}

const mentionOf = ({ unit, span }: Passage): Mention => ({ unit, ...span });
