import { amounts } from './amounts.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { interventions } from './interventions.ts';
import { missions } from './missions.ts';
import type { Table } from './model.ts';
import { motions, papers, references } from './papers.ts';
import { paragraphs } from './paragraphs.ts';
import { organisations, people, places, terms } from './registers.ts';

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
