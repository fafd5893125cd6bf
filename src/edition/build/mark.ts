import { englishFinder } from '../../text/english.ts';
import { type LinkedTerm, markText } from '../../text/mark.ts';
import type { NoteMark } from '../../text/model.ts';
import { type NameFinder, nameFinder } from '../../text/names.ts';
import type { Letter, PlacedNote, Section } from '../model.ts';
import { type EntryData, entryHref } from './entries.ts';
import { type Known, knownIn } from './known.ts';

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

/** Forms of an abbreviation that are linked: of one that is written in full or explained somewhere. */
function linkedForms(entry: EntryData<'begrippen'>): (readonly [string, LinkedTerm])[] {
  const { id, name, abbreviation, spellings, meaning } = entry;
  if (abbreviation === undefined || (abbreviation === name && meaning === undefined)) return [];
  const term = { id, href: entryHref('begrippen', id) };
  const others = spellings.filter((form) => isAbbreviation(form, abbreviation));
  return [abbreviation, ...others].map((form) => [form, term] as const);
}

/** Whether a form of a name is its abbreviation, in whatever capitals: `MoP`, `MOP`. */
const isAbbreviation = (form: string, abbreviation: string): boolean =>
  form.toLowerCase() === abbreviation.toLowerCase();

/** Marks the texts of a letter: English words, terms, notes, numbers; in one pass. */
export function markLetter(letter: Letter, registers: Known): Letter {
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
  return {
    ...letter,
    opening: mark(letter.opening),
    sections: letter.sections.map(mark),
    signatures: mark(letter.signatures),
    signed: letter.signed.map((text) => ({
      ...text,
      marks: markText(text, { english, terms: known.terms, linked: new Set(), notes: [] }),
    })),
  };
}

const noteMark = ({ id, label, offset }: PlacedNote): NoteMark => ({
  ...{ kind: 'note', id, label },
  ...{ start: offset, end: offset },
});
