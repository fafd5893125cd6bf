import { type Cache, digestOf } from '../../cache/cache.ts';
import type { Problem } from '../../problem/problem.ts';
import { englishFinder } from '../../text/english.ts';
import { type LinkedTerm, markText } from '../../text/mark.ts';
import type { NoteMark, Text } from '../../text/model.ts';
import { type NameFinder, nameFinder } from '../../text/names.ts';
import { checkLetter } from '../checks.ts';
import { type Letter, partsInOrder, type PlacedNote, type Section } from '../model.ts';
import { type EntryData, entryHref } from './entries.ts';
import { type Knowing, type Known, knownIn } from './known.ts';
import { type ContentFiles, letterTexts, loadLetter } from './load.ts';
import { citations, type Mentions } from './passages.ts';
import { namings } from './registers.ts';

/** A letter, and what it names and cites: all that the edition needs of it, as plain data. */
interface LetterData {
  letter: Letter;
  /** Its passages by what they name or cite: `begrippen/isis`, `kamerstuk:27925-637`. */
  mentions: Mentions;
  /** Digest of all that it was made of: its files, the entries that it names, the code. */
  digest: string;
}

/** The data of a letter, and what is wrong with it. */
interface Made {
  data: LetterData;
  problems: Problem[];
}

/**
 * Makes the data of a letter, or takes what was kept of it: under the digest of its files and of the
 * register entries that it names. Only what has nothing wrong is kept.
 * @throws ContentError when its files cannot be read as a letter.
 */
export function letterData(files: ContentFiles, name: string, know: Knowing, cache: Cache): Made {
  const own = digestOf(letterTexts(files, name));
  const parsed = cache.get<Letter>('parsed', own);
  const fresh = parsed === undefined ? loadLetter(files, name) : undefined;
  const known = know(parsed ?? (fresh as ReturnType<typeof loadLetter>).letter);
  const digest = digestOf(own, known);
  const kept = cache.get<LetterData>('letter', digest);
  if (kept !== undefined) return { data: kept, problems: [] };
  const read = fresh ?? loadLetter(files, name);
  const problems = checkLetter(read, known);
  const letter = markLetter(read.letter, known);
  const parts = partsInOrder(letter);
  const mentions = { ...citations(parts), ...namings(parts, known.entries) };
  const data = { letter, mentions, digest };
  if (problems.length === 0) {
    cache.set('parsed', own, read.letter);
    cache.set('letter', digest, data);
  }
  return { data, problems };
}

/** What the registers say of the words of letters. */
interface KnownWords {
  /** English names of things. */
  english: readonly string[];
  /** Finds terms that get a link to their explanation. */
  terms: NameFinder<LinkedTerm>;
}

/** Takes from the registers what is marked in the texts. */
function knownWords(known: Known): KnownWords {
  const terms = knownIn(known, 'begrippen');
  const named = [...terms, ...knownIn(known, 'organisaties')];
  return {
    english: named.filter(({ lang }) => lang === 'en').flatMap(fullNames),
    terms: nameFinder(terms.flatMap(linkedForms)),
  };
}

/** Names written in full; abbreviations are read as letters. */
const fullNames = ({
  name,
  abbreviation = '',
  spellings,
}: EntryData<'begrippen' | 'organisaties'>): string[] => [
  name,
  ...spellings.filter((form) => !isAbbreviation(form, abbreviation)),
];

/** Forms of an abbreviation that are linked: of one that is written in full or explained, if anywhere. */
function linkedForms(entry: EntryData<'begrippen'>): (readonly [string, LinkedTerm])[] {
  const { id, name, abbreviation, spellings, meaning } = entry;
  const full = abbreviation === name ? entry.full?.is : name;
  if (abbreviation === undefined || (full ?? meaning) === undefined) return [];
  const term = { id, href: entryHref('begrippen', id), full };
  const others = spellings.filter((form) => isAbbreviation(form, abbreviation));
  return [abbreviation, ...others].map((form) => [form, term] as const);
}

/** Whether a form of a name is its abbreviation, in whatever capitals: `MoP`, `MOP`. */
const isAbbreviation = (form: string, abbreviation: string): boolean =>
  form.toLowerCase() === abbreviation.toLowerCase();

/** Marks the texts of a letter: English words, terms, notes, numbers; in one pass. */
function markLetter(letter: Letter, registers: Known): Letter {
  const known = knownWords(registers);
  const english = englishFinder([...letter.brief.english, ...known.english]);
  const mark = (section: Section): Section => {
    const linked = new Set<LinkedTerm>();
    const marked = <T extends Section['blocks'][number] | Section['footnotes'][number]>(
      unit: T,
    ) => ({
      ...unit,
      marks: markText(unit, {
        ...{ english, terms: known.terms, linked },
        notes: section.notes.filter((note) => note.unit === unit.id).map(noteMark),
      }),
    });
    return {
      ...section,
      english: english(section.title),
      blocks: section.blocks.map(marked),
      footnotes: section.footnotes.map(marked),
    };
  };
  const markAlone = (text: Text): Text => ({
    ...text,
    marks: markText(text, { english, terms: known.terms, linked: new Set(), notes: [] }),
  });
  return {
    ...letter,
    opening: mark(letter.opening),
    sections: letter.sections.map(mark),
    signatures: mark(letter.signatures),
    head: letter.head.map(markAlone),
    signed: letter.signed.map(markAlone),
  };
}

const noteMark = ({ id, label, offset }: PlacedNote): NoteMark => ({
  ...{ kind: 'note', id, label },
  ...{ start: offset, end: offset },
});
