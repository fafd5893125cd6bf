import { parseYaml } from '../schemas/yaml.ts';
import { type Problem, assertNoProblems } from '../schemas/problem.ts';
import { verantwoordingSchema } from '../schemas/verantwoording.ts';
import { firstDifference } from './compare.ts';
import { applyInterventions } from './interventions.ts';
import type { TextFile } from './model.ts';
import { wrongPages } from './pages.ts';
import { wrongBreaks } from './paragraphs.ts';
import { readEdition } from './words.ts';

/** A letter to collate. */
export interface Collated {
  /** The text as received. */
  source: TextFile;
  /** `verantwoording.yaml`. */
  record: TextFile;
  /** Every MDX file of the letter. */
  sections: TextFile[];
}

/**
 * Compares the edition with the text as received, word for word: they are the same but for
 * the recorded interventions. It shares no code with the importer, so that it can't share
 * its mistakes. Answers the number of words.
 * @throws ContentError that names the first difference.
 */
export function collate({ source, record, sections }: Collated): number {
  const interventions = parseYaml(verantwoordingSchema, record.text, { file: record.file });
  const received = applyInterventions(source, interventions);
  const edition = readEdition(sections);
  assertNoProblems([
    ...received.problems,
    ...wrongPages(source, interventions),
    ...edition.problems,
  ]);
  const difference = firstDifference(received.words, edition.words, source.file);
  assertNoProblems(present(difference));
  assertNoProblems(wrongBreaks(received.words, edition.words, source, interventions));
  return received.words.length;
}

const present = (problem: Problem | undefined): Problem[] => (problem ? [problem] : []);
