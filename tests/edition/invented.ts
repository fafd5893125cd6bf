import type { z } from 'zod';
import { registerNames } from '../../src/edition/build/entries.ts';
import {
  buildContent,
  buildEdition,
  type Content,
  type Edition,
} from '../../src/edition/build/edition.ts';
import { type ContentFiles, loadLetter } from '../../src/edition/build/load.ts';
import type { ReadLetter } from '../../src/edition/places.ts';
import { dossierOf } from '../../src/kamerstuk/index.ts';
import type { amountSchema } from '../../src/schemas/letter/amount.ts';
import type { eventSchema } from '../../src/schemas/letter/event.ts';
import type { factSchema } from '../../src/schemas/letter/fact.ts';
import type { noteSchema } from '../../src/schemas/letter/note.ts';
import type { termEntrySchema } from '../../src/schemas/register/begrippen.ts';
import type { kamerstukkenSchema } from '../../src/schemas/register/kamerstukken.ts';
import type { missionEntrySchema } from '../../src/schemas/register/missies.ts';
import {
  type Files,
  inLines,
  type InventedLetter,
  type InventedSection,
  itemLines,
  LETTER,
  letterFiles,
} from './letter-files.ts';
import { contentOf } from './memory.ts';

export { type Files, type InventedSection, LETTER, TEXT } from './letter-files.ts';

/*
 * Invented letters, written out as files of content and read as the edition reads these. All that a
 * test does not say has a default, and all defaults together have nothing wrong.
 */

/** What a test says of the registers, each a list of entries, right or wrong. */
interface InventedRegisters {
  missies?: readonly unknown[];
  begrippen?: readonly unknown[];
  personen?: readonly unknown[];
  organisaties?: readonly unknown[];
  plaatsen?: readonly unknown[];
  rechtsbronnen?: readonly unknown[];
}

/** What a test says of an edition: a letter, or several, and the registers. */
interface InventedContent extends InventedLetter, InventedRegisters {
  letters?: readonly InventedLetter[];
  papers?: readonly PaperInput[];
  /** Titles of dossiers, by id; of others none is known. */
  dossiers?: Readonly<Record<string, string>>;
}

/** Folder of the invented letter. */
export const FOLDER = `content/${LETTER}`;

/** File of its section, when a test gives one and no more of it. */
export const SECTION = `${FOLDER}/missies/proef.mdx`;

/** A fact of the default text. */
export const fact = (
  said: Partial<z.input<typeof factSchema>> = {},
): z.input<typeof factSchema> => ({
  label: 'Deelnemers',
  value: 'ongeveer 300',
  quote: 'Ongeveer 300 mensen',
  ...said,
});

/** Something that the default text dates. */
export const event = (
  said: Partial<z.input<typeof eventSchema>> = {},
): z.input<typeof eventSchema> => ({
  what: 'De proef',
  date: '2018',
  quote: 'De proef heeft in 2018',
  ...said,
});

/** An amount of the default text. */
export const amount = (
  said: Partial<z.input<typeof amountSchema>> = {},
): z.input<typeof amountSchema> => ({
  purpose: 'De proef in 2018',
  value: 5_000_000,
  qualifier: 'circa',
  status: 'gekost',
  stage: 'uitgegeven',
  quote: 'in 2018 circa 5 miljoen euro',
  ...said,
});

/** A note on the default text. */
export const note = (
  said: Partial<z.input<typeof noteSchema>> = {},
): z.input<typeof noteSchema> => ({
  quote: 'deden eraan mee',
  kind: 'spelling',
  text: 'Zo staat het er.',
  ...said,
});

type PaperInput = z.input<typeof kamerstukkenSchema>['papers'][number];

/** A paper that the register has. */
export const paper = (said: Partial<PaperInput> = {}): PaperInput => ({
  id: '27925-637',
  kind: 'brief',
  name: 'Brief over een proef',
  ...said,
});

/** Words that cite a paper, in MDX. */
export const CITING = '[Kamerstuk 27 925, nr. 637](kamerstuk:27925-637)';

type MissionInput = z.input<typeof missionEntrySchema>;

/** A mission, whose home is the section. */
export const mission = (said: Partial<MissionInput> = {}): MissionInput => ({
  id: 'proef',
  name: 'Proef',
  kind: 'oefening',
  home: `${LETTER}/missies/proef`,
  ...said,
});

type TermInput = z.input<typeof termEntrySchema>;

/** A term that the default text has. */
export const term = (said: Partial<TermInput> = {}): TermInput => ({
  id: 'mensen',
  name: 'mensen',
  ...said,
});

/** A letter with one section, of which a test says no more than its point. */
export const oneSection = (section: InventedSection): InventedLetter => ({ sections: [section] });

/** Files of an invented edition; a file that a test gives takes the place of the invented one. */
export function inventFiles(content: InventedContent = {}, others: Files = {}): Files {
  const { letters = [content] } = content;
  const registers = registerNames.flatMap((name) => {
    const entries = content[name];
    return entries ? [[`${name}.yaml`, itemLines(entries)] as const] : [];
  });
  return {
    ...Object.fromEntries(letters.flatMap(letterFiles)),
    ...Object.fromEntries(registers),
    ...paperFiles(content),
    ...others,
  };
}

/** The register of papers, with the dossier of each. */
function paperFiles({ papers = [], dossiers = {} }: InventedContent): Files {
  const ids = [...papers.map(({ id }) => dossierOf(id)), ...Object.keys(dossiers)];
  if (ids.length === 0) return {};
  const named = [...new Set(ids)].map((id) => ({ id, title: dossiers[id] }));
  return { 'kamerstukken.yaml': inLines({ dossiers: named, papers }) };
}

/** An invented edition, as files in memory. */
export const inventContent = (content: InventedContent = {}, others: Files = {}): ContentFiles =>
  contentOf(inventFiles(content, others));

/** An invented edition. @throws ContentError when something in it is wrong. */
export const inventEdition = (content: InventedContent = {}): Edition =>
  buildEdition(inventContent(content));

/** The same, with its letters. */
export const inventWhole = (content: InventedContent = {}): Content =>
  buildContent(inventContent(content));

/** An invented letter as the edition reads it, before the checks. */
export const inventLetter = (letter: InventedLetter = {}): ReadLetter =>
  loadLetter(inventContent(letter), letter.id ?? LETTER);
