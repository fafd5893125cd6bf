import { z } from 'zod';
import { type Problem, assertNoProblems } from '../problem/problem.ts';
import { verantwoordingSchema } from '../schemas/letter/verantwoording.ts';
import { locateYaml } from '../yaml/read.ts';
import { cleanedWords, cleanLine, wrongCharacters } from './characters.ts';
import { firstDifference, wrongBreaks } from './compare.ts';
import { differentNotes } from './notes.ts';
import { wrongFurniture, wrongPages } from './pages.ts';
import { readEdition } from './edition.ts';
import type { TextFile } from './received.ts';
import { readSource } from './source.ts';

/** A letter to collate. */
export interface Collated {
  /** The text as received; of a PDF what `readPdfLines` makes of it. */
  source: TextFile;
  /** `verantwoording.yaml`. */
  record: TextFile;
  /** `brief.yaml`, of which only what it says of furniture and pages counts. */
  brief: TextFile;
  /** `twijfels.yaml` of a concept, of which the same counts, as chosen for now. */
  doubts?: TextFile | undefined;
  /** Every MDX file of the letter. */
  sections: TextFile[];
}

/**
 * Compares the edition with the text as received, word for word: they are the same but for
 * the recorded interventions. It shares no code with the importer, so that it can't share
 * its mistakes. Answers the number of words.
 * @throws ContentError that names the first difference.
 */
export function collate({ source: { file, text }, ...letter }: Collated): number {
  const { record, brief, doubts, sections } = letter;
  const received = text.split(/\r?\n/u);
  const source = { file, lines: received.map(cleanLine) };
  const recorded = locateYaml(verantwoordingSchema, record.text, { file: record.file });
  const read = readSource(source, recorded);
  const said = saidIn(brief, doubts);
  const edition = readEdition(sections);
  assertNoProblems([
    ...wrongCharacters(file, received.flatMap(cleanedWords), recorded),
    ...wrongFurniture(source, recorded, said.furniture),
    ...read.problems,
    ...wrongPages(source, recorded, said.unpaged),
    ...edition.problems,
  ]);
  assertNoProblems(present(firstDifference(read.words, edition.words, file)));
  assertNoProblems(differentNotes(read.notes, edition.notes, file));
  assertNoProblems([
    ...edition.misnumbered,
    ...wrongBreaks(read.words, edition.words, source, recorded),
  ]);
  return read.words.length + read.notes.reduce((sum, { words }) => sum + words.length, 0);
}

const briefSchema = z.looseObject({
  furniture: z.array(z.string()).default([]),
  unpaged: z.boolean().default(false),
});

/** What stands in `brief.yaml` once a doubt is settled as chosen. */
const chosenSchema = z.array(z.looseObject({ settle: briefSchema }));

/** Lines that the editors, or a draft, call no part of the letter, with single spaces; and whether it has pages. */
function saidIn(
  { file, text }: TextFile,
  doubts: TextFile | undefined,
): { furniture: Set<string>; unpaged: boolean } {
  const chosen = doubts ? locateYaml(chosenSchema, doubts.text, doubts).value : [];
  const all = [locateYaml(briefSchema, text, { file }).value, ...chosen.map((one) => one.settle)];
  const lines = all.flatMap(({ furniture }) =>
    furniture.map((line) => line.trim().replaceAll(/[ \t\r\n]+/gu, ' ')),
  );
  return { furniture: new Set(lines), unpaged: all.some(({ unpaged }) => unpaged) };
}

const present = (problem: Problem | undefined): Problem[] => (problem ? [problem] : []);
