import { type Cache, digestOf } from '../../cache/cache.ts';
import type { Problem } from '../../problem/problem.ts';
import { englishFinder } from '../../text/english.ts';
import { type LinkedTerm, markText } from '../../text/mark.ts';
import { type NoteMark, type Text, referencesIn } from '../../text/model.ts';
import { type NameFinder, nameFinder } from '../../text/names.ts';
import { checkLetter } from '../checks.ts';
import {
  type Letter,
  type LetterSummary,
  partsInOrder,
  type PlacedNote,
  type Section,
  summarise,
  wordsOf,
} from '../model.ts';
import type { ReadLetter } from '../places.ts';
import { type EntryData, entryHref } from './entries.ts';
import { type Knowing, type Known, knownIn } from './known.ts';
import { type ContentFiles, letterTexts, loadLetter } from './load.ts';
import { citations, homes, type Mentions } from './passages.ts';
import { signatureLines, withQuoted } from './quoted.ts';
import { keyOf, namings } from './registers.ts';
import type { Quoted } from '../../text/mark-data.ts';

/** What the edition needs of a letter, as plain data: nothing of its texts but what is quoted. */
export interface LetterData {
  letter: LetterSummary;
  /** Its passages by what they name or cite: `begrippen/isis`, `kamerstuk:27925-637`. */
  mentions: Mentions;
  /** Keys of the entries that it names or cites, and ids of the papers that it cites. */
  named: string[];
  /** Spellings and words of the entries that it has. */
  forms: string[];
}

/** The data of a letter, what is wrong with it, and the letter itself. */
interface Made {
  data: LetterData;
  problems: Problem[];
  /** Gives the letter, which is read anew when it was not kept. */
  letter: () => Letter;
}

/**
 * Makes the data of a letter, or takes what was kept of it: under the digest of its files and of the
 * register entries that it names. Only what has nothing wrong is kept.
 * @throws ContentError when its files cannot be read as a letter.
 */
export function letterData(files: ContentFiles, name: string, know: Knowing, cache: Cache): Made {
  const own = digestOf(letterTexts(files, name));
  const anew = () => makeLetter(loadLetter(files, name), own, know, cache);
  /** What was kept, if both parts of it are there. */
  const kept = (digest: string | undefined): Made | undefined => {
    const data = digest === undefined ? undefined : cache.get<LetterData>('summary', digest);
    if (data === undefined) return undefined;
    const letter = () => cache.get<Letter>('letter', data.letter.digest) ?? anew().letter();
    return { data, problems: [], letter };
  };
  const seen = kept(cache.get<string>('known', digestOf(own, know.registers)));
  if (seen !== undefined) return seen;
  const parsed = cache.get<Letter>('parsed', own);
  if (parsed === undefined) return anew();
  const digest = digestOf(own, know.of(parsed));
  const same = kept(digest);
  if (same === undefined) return anew();
  cache.set('known', digestOf(own, know.registers), digest);
  return same;
}

/** @param own Digest of its files. */
function makeLetter(read: ReadLetter, own: string, know: Knowing, cache: Cache): Made {
  const known = know.of(read.letter);
  const digest = digestOf(own, known);
  const problems = checkLetter(read, known);
  const quoted = withQuoted({ ...read.letter, digest }, known.claims);
  const letter = markLetter(quoted, known);
  const named = [...known.entries.map(keyOf), ...known.papers];
  const data = { letter: summarise(letter), named, ...findIn(letter, known) };
  if (problems.length === 0) {
    cache.set('parsed', own, read.letter);
    cache.set('letter', digest, letter);
    cache.set('summary', digest, data);
    cache.set('known', digestOf(own, know.registers), digest);
  }
  return { data, problems, letter: () => letter };
}

/** What a letter names and cites, and in which forms. */
function findIn(letter: Letter, known: Known): Pick<LetterData, 'mentions' | 'forms'> {
  const parts = partsInOrder(letter);
  const forms = known.entries.flatMap(({ data: { spellings, words } }) => [...spellings, ...words]);
  const find = nameFinder([...new Set(forms)].map((form) => [form, form] as const));
  const texts = [...parts.flatMap(wordsOf), ...signatureLines(letter)];
  return {
    mentions: {
      ...citations(parts),
      ...namings(parts, known.entries),
      ...homes(parts, new Set(known.homes)),
    },
    forms: [...new Set(texts.flatMap((text) => find(text).map(({ of }) => of)))],
  };
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
  const instruments = knownIn(registers, 'rechtsbronnen');
  const english = englishFinder([...letter.brief.english, ...known.english]);
  const mark = (section: Section): Section => {
    const linked = new Set<LinkedTerm>();
    const data = dataIn(section);
    const marked = <T extends Section['blocks'][number] | Section['footnotes'][number]>(
      unit: T,
    ) => ({
      ...unit,
      marks: markText(unit, {
        ...{ english, terms: known.terms, linked },
        data: [...data, ...datesNamed(unit, instruments)],
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
    marks: markText(text, { english, terms: known.terms, linked: new Set(), data: [], notes: [] }),
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

/** The dates and numbers that the data of a section rest on, with their words. */
const dataIn = ({ facts, events, amounts }: Section): Quoted[] => [
  ...events.flatMap(({ date, until, quote }) =>
    [date, until].filter((one) => one !== undefined).map((one) => ({ date: one, quote })),
  ),
  ...amounts.map(({ value, upTo, quote }) => ({ value, quote, ...(upTo && { upTo }) })),
  ...facts.flatMap(({ count, upTo, quote }) =>
    count === undefined ? [] : [{ value: count, quote, ...(upTo && { upTo }) }],
  ),
];

/** The dates by which a text names papers. */
const datesNamed = (
  { text, marks }: Text,
  instruments: readonly EntryData<'rechtsbronnen'>[],
): Quoted[] =>
  referencesIn({ marks }).flatMap(({ scheme, ids, start, end }) => {
    const date = instruments.find(({ id }) => ids.includes(id))?.date;
    if (scheme !== 'rechtsbron' || date === undefined) return [];
    return [{ date, quote: text.slice(start, end) }];
  });
