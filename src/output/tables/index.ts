import type { Table } from './table.ts';
import { motions, papers, references } from './papers.ts';
import { missions, organisations, people, places, terms } from './registers.ts';
import { amounts, events, figures } from './sections.ts';
import { interventions, paragraphs } from './texts.ts';

/** Every table of open data, a line each. */
export const tables: readonly Table[] = [
  amounts,
  missions,
  events,
  figures,
  places,
  people,
  organisations,
  terms,
  papers,
  references,
  motions,
  paragraphs,
  interventions,
];
