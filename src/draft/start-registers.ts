import { isSeq, parseDocument } from 'yaml';
import { type EntryData, formsOf, registerNames } from '../edition/build/entries.ts';
import type { Shared } from '../edition/build/load.ts';
import { entriesOf } from '../edition/build/registers.ts';
import { ui } from '../interface/index.ts';
import { dossierOf, printedId, type Reference } from '../kamerstuk/index.ts';
import type { Instrument } from '../rechtsbron/index.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import type { Dossier, Paper } from '../schemas/register/kamerstukken.ts';
import { writeYaml } from '../yaml/strict.ts';
import { slugsOf } from './slugs.ts';

/** What a letter says of things that registers may lack. */
export interface Naming {
  brief: Brief;
  /** The texts of the letter below its head, each of a block or footnote. */
  texts: readonly string[];
  findReferences: (text: string) => readonly Reference[];
  findInstruments: (text: string) => readonly Instrument[];
}

/** Entries that registers lack, by file. */
export interface NewEntries {
  dossiers: Partial<Dossier>[];
  papers: Partial<Paper>[];
  rechtsbronnen: Partial<EntryData<'rechtsbronnen'>>[];
  personen: Partial<EntryData<'personen'>>[];
  begrippen: Partial<EntryData<'begrippen'>>[];
}

/**
 * Makes an entry, marked as not yet described, of each paper, dossier, instrument, person and
 * abbreviation that the letter names and no register knows, with what the letter says of it.
 */
export function newEntries(naming: Naming, shared: Shared): NewEntries {
  const papers = newPapers(naming, shared);
  const named = new Set(
    registerNames.flatMap((name) =>
      entriesOf(shared.registers, name).flatMap(({ data }) => {
        const { names, words } = formsOf(data);
        return [...names, ...words];
      }),
    ),
  );
  return {
    papers,
    dossiers: newDossiers(naming, papers, shared),
    rechtsbronnen: newInstruments(naming, shared),
    personen: newPeople(naming, named, shared),
    begrippen: newTerms(naming, named, shared),
  };
}

/** Words before a reference that say what the paper is. */
const BEFORE =
  /(?:([Mm]otie)|([Kk]amerbrief|[Bb]rief)|([Rr]apport))(?:[^.;()]|(?<=\b(?:c\.s|d\.d|jl))\.)*\(?$/u;
const MOTION = /\b([Mm]otie (?:van (?:het lid|de leden)|-)[^();]{3,240}?) ?\($/u;

function newPapers({ texts, findReferences }: Naming, { papers }: Shared): Partial<Paper>[] {
  const known = new Set(papers.value.papers.flatMap(({ id, alsoFiledAs }) => [id, ...alsoFiledAs]));
  const found = new Map<string, Partial<Paper>>();
  for (const text of texts) {
    for (const { ids, kind, start } of findReferences(text)) {
      const [first = '', ...others] = ids;
      const isJoint = kind === 'joint' && [first, ...others].every((id) => !known.has(id));
      for (const id of isJoint ? [first] : ids) {
        if (known.has(id)) continue;
        found.set(id, paperEntry(id, isJoint ? others : [], text.slice(0, start)));
        for (const one of isJoint ? ids : [id]) known.add(one);
      }
    }
  }
  return [...found.values()].sort((a, b) =>
    (a.id ?? '').localeCompare(b.id ?? '', 'nl', { numeric: true }),
  );
}

function paperEntry(id: string, alsoFiledAs: string[], before: string): Partial<Paper> {
  const [, motion, letter, report] = BEFORE.exec(before) ?? [];
  const moved = MOTION.exec(before)?.[1];
  const kind = (motion ?? moved) ? 'motie' : letter ? 'brief' : report ? 'rapport' : 'stuk';
  return {
    ...{ id, kind, name: moved ? ui.format.capital(moved) : ui.papers.paperTitle(printedId(id)) },
    ...(alsoFiledAs.length > 0 && { alsoFiledAs }),
    undescribed: true,
  };
}

/** Dossiers of these papers, and those of the letter itself with their titles. */
function newDossiers({ brief }: Naming, papers: readonly Partial<Paper>[], shared: Shared) {
  const known = new Set(shared.papers.value.dossiers.map(({ id }) => id));
  const titles = new Map(brief.dossiers.map(({ id, title }) => [id, title]));
  const ids = papers.map(({ id = '' }) => dossierOf(id));
  return [...new Set(ids)]
    .filter((id) => !known.has(id))
    .sort()
    .map((id) => {
      const title = titles.get(id);
      return { id, ...(title !== undefined && { title }) };
    });
}

function newInstruments({ texts, findInstruments, findReferences }: Naming, { registers }: Shared) {
  const known = new Set(registers.rechtsbronnen.value.map(({ id }) => id));
  return texts.flatMap((text) => {
    const papers = findReferences(text);
    return findInstruments(text).flatMap(({ id, kind, text: name, start, end }) => {
      const isPaper = papers.some((paper) => paper.start < end && start < paper.end);
      if (isPaper || known.has(id)) return [];
      known.add(id);
      return [{ id, name: ui.format.capital(name), kind, undescribed: true as const }];
    });
  });
}

function newPeople({ brief }: Naming, named: ReadonlySet<string>, { registers }: Shared) {
  const people = brief.signatories.filter(
    ({ name }, index, all) =>
      !named.has(name) && all.findIndex((other) => other.name === name) === index,
  );
  const ids = freeIds(
    people.map(({ name }) => name.replace(/^(?:\p{L}{1,3}\.[ -]?)+/u, '')),
    registers.personen.value,
  );
  return people.map(({ office, name }, index) => ({
    ...{ id: ids[index] ?? '', name },
    ...(office !== undefined && {
      role: { is: office.replace(/^(?:De|Het) /u, ''), quote: `${office}, ${name}` },
    }),
    undescribed: true as const,
  }));
}

function newTerms({ texts }: Naming, named: ReadonlySet<string>, { registers }: Shared) {
  const found = findAbbreviations(texts).filter(
    ({ abbreviation, name }) => !named.has(abbreviation) && !named.has(name),
  );
  const ids = freeIds(
    found.map(({ abbreviation }) => abbreviation),
    registers.begrippen.value,
  );
  return found.map(({ abbreviation, name }, index) => ({
    ...{ id: ids[index] ?? '', name, abbreviation },
    undescribed: true as const,
  }));
}

/** Ids of names, none of which an entry has. */
function freeIds(names: readonly string[], entries: readonly { id: string }[]): string[] {
  const taken = entries.map(({ id }) => id.replaceAll('-', ' '));
  return slugsOf([...taken, ...names]).slice(taken.length);
}

/** Adds entries to the text of a register: at the end of its list, all else as it stands. */
export function addEntries(
  yaml: string | undefined,
  field: string | undefined,
  entries: readonly object[],
): string {
  const document = parseDocument(yaml ?? '');
  const list: unknown = field === undefined ? document.contents : document.get(field, true);
  const items = writeYaml([...entries]);
  if (yaml !== undefined && isSeq(list) && !list.flow && list.range) {
    const before = yaml.slice(0, list.range[1]).trimEnd();
    const after = yaml.slice(before.length).replace(/^\n/u, '');
    return field === undefined
      ? `${before}\n\n${items}${after}`
      : `${before}\n${items.replaceAll(/^(?=.)/gmu, '  ')}${after}`;
  }
  return field === undefined ? items : withField(document.toJS(), field, entries);
}

/** The register of papers, when it had no list to add to. */
function withField(standing: unknown, field: string, entries: readonly object[]): string {
  const lists = { dossiers: [], papers: [], ...(standing as Record<string, object[]> | null) };
  const all = [...(lists[field as keyof typeof lists] ?? []), ...entries];
  return writeYaml({ ...lists, [field]: all });
}

/** An abbreviation that a letter uses, and what it stands for where the letter says so. */
interface Abbreviation {
  abbreviation: string;
  /** Written in full; the abbreviation itself when the letter does not write it so. */
  name: string;
}

/** Two capitals or more in one word, which may have small letters, digits and hyphens between. */
const ABBREVIATION = /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}\d&]*\p{Lu}\p{Ll}?(?![\p{L}\p{N}’'-])/gu;

/** An abbreviation behind the words that it stands for. */
const EXPLAINED = /\((?:hierna:? |verder:? )?[«“‘]?(\p{Lu}[\p{L}\d&]*\p{Lu}s?)[»”’]?\)/gu;

/** Small words that an abbreviation leaves out. */
const SKIPPED = /^(?:en|van|de|het|der|voor|in|op|and|of|the|for|to|on)$/iu;

/** Numbers in roman numerals, which are no abbreviation, and longest words. */
const ROMAN = /^[IVXLCDM]+$/u;
const LONGEST = 12;

/** Finds the abbreviations in the texts of a letter, each once, in order. */
function findAbbreviations(texts: readonly string[]): Abbreviation[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    if (text === text.toUpperCase()) continue;
    for (const { 0: word } of text.matchAll(ABBREVIATION)) {
      if (!ROMAN.test(word) && word.length <= LONGEST && !names.has(word)) names.set(word, word);
    }
    for (const { 1: word = '', index } of text.matchAll(EXPLAINED)) {
      const full = fullForm(text.slice(0, index).trimEnd(), word);
      if (full !== undefined && names.get(word) === word) names.set(word, full);
    }
  }
  return [...names].map(([abbreviation, name]) => ({ abbreviation, name }));
}

/** The last words before an abbreviation whose first letters it is made of. */
function fullForm(before: string, abbreviation: string): string | undefined {
  const letters = abbreviation
    .replace(/s$/u, '')
    .replaceAll(/[^\p{L}]/gu, '')
    .toUpperCase();
  const words = before.split(' ');
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && words.length - at <= letters.length * 2; at -= 1) {
    const word = words[at] ?? '';
    if (/[.;:()]$/u.test(word)) return undefined;
    const initial = word
      .replace(/^[«“‘"(]+/u, '')
      .charAt(0)
      .toUpperCase();
    if (initial === letters.charAt(left - 1)) left -= 1;
    else if (!SKIPPED.test(word)) return undefined;
    if (left === 0)
      return words
        .slice(at)
        .join(' ')
        .replace(/^[«“‘"(]+/u, '');
  }
  return undefined;
}
