import { type Edition, perEdition } from '../edition/build/edition.ts';
import type { LetterSummary } from '../edition/model.ts';
import { registerNames } from '../edition/build/entries.ts';
import type { Passage } from '../edition/build/passages.ts';
import type { AnyEntry } from '../edition/build/registers.ts';
import type {
  KnownToOutputs,
  Mention,
  MentionedEntry,
  MentionedPaper,
  NamedEntry,
} from './model.ts';

/** What is known of one letter, while it is gathered. */
interface Gathered {
  named: Record<string, NamedEntry>;
  entries: MentionedEntry[];
  papers: MentionedPaper[];
}

/** What the files of a letter depend on beside it. */
export function knownTo(edition: Edition, letter: string): KnownToOutputs {
  const { named, entries, papers } = knownByLetter(edition).get(letter) ?? nothing();
  return { named, entries, papers, synonyms: edition.synonyms };
}

const nothing = (): Gathered => ({ named: {}, entries: [], papers: [] });

/** Of each letter, what it names and cites: one walk through all passages. */
const knownByLetter = perEdition(({ letters, registers, papers }) => {
  const known = new Map(letters.map(({ id }) => [id, nothing()]));
  const lettersOn = lettersWith(letters);
  for (const entry of registerNames.flatMap((name): AnyEntry[] => registers[name])) {
    const passages = byLetter(entry.passages);
    const others = lettersOn(entry);
    for (const letter of new Set([...passages.keys(), ...others]))
      gatherEntry(known.get(letter), entry, passages.get(letter) ?? []);
  }
  for (const { data, ids, dossier, cited, related } of papers)
    for (const [letter, passages] of byLetter([...cited, ...related]))
      known.get(letter)?.papers.push({
        ...{ data, ids, dossier },
        cited: passages.filter((passage) => cited.includes(passage)).map(mentionOf),
        related: passages.filter((passage) => related.includes(passage)).map(mentionOf),
      });
  return known;
});

/** Gives the letters that have a section on an entry, or the signature of a person. */
function lettersWith(letters: readonly LetterSummary[]): (entry: AnyEntry) => string[] {
  const ids = new Set(letters.map(({ id }) => id));
  const signed = Map.groupBy(
    letters.flatMap(({ id, brief }) => brief.signatories.map(({ name }) => ({ id, name }))),
    ({ name }) => name,
  );
  return ({ register, data, home }) => {
    const own = home?.split('/')[0] ?? '';
    const signing = register === 'personen' ? (signed.get(data.name) ?? []) : [];
    return [...(ids.has(own) ? [own] : []), ...signing.map(({ id }) => id)];
  };
}

const byLetter = (passages: readonly Passage[]): Map<string, Passage[]> =>
  Map.groupBy(passages, ({ letter }) => letter);

function gatherEntry(
  known: Gathered | undefined,
  { register, data, href, names }: AnyEntry,
  passages: readonly Passage[],
): void {
  if (known === undefined) return;
  const numbers = (isNote: boolean) => [
    ...new Set(
      passages.flatMap(({ kind, number }) => ((kind === 'footnote') === isNote ? [number] : [])),
    ),
  ];
  if (passages.length > 0)
    known.named[href] = { names, numbers: numbers(false), footnotes: numbers(true) };
  known.entries.push({ register, data, mentions: passages.map(mentionOf) } as MentionedEntry);
}

const mentionOf = ({ unit, span }: Passage): Mention => ({ unit, ...span });
