import type { Brief } from '../schemas/letter/brief.ts';
import type { Problem } from '../problem/problem.ts';

/** Fields of `brief.yaml` that settle doubts; lists get items added. */
export type Settling = Partial<
  Pick<
    Brief,
    | 'openEnded'
    | 'furniture'
    | 'hyphens'
    | 'footnotes'
    | 'calls'
    | 'tables'
    | 'outline'
    | 'signatories'
    | 'unpaged'
    | 'differences'
    | 'characters'
  >
>;

/** One of the ways to read a doubtful place. */
export interface Choice {
  /** What is read there then, in a few words. */
  as: string;
  /** What `brief.yaml` says when the editors choose it. */
  settles: Settling;
}

/** A doubt of the importer: a problem, and the ways to read the place, the likeliest first. */
export interface Doubt extends Problem {
  choices: readonly [Choice, ...Choice[]];
  /** Whether it is settled before others, which may follow from it: what lines a page has. */
  first?: true;
}

/** Whether a problem is a doubt that `brief.yaml` can settle. */
export const isDoubt = (problem: Problem): problem is Doubt => 'choices' in problem;

/** The line is kept as running text. */
export const asText = (...lines: string[]): Choice => ({
  as: 'running text',
  settles: { openEnded: lines },
});

/** The line is none of the letter. */
export const asFurniture = (...lines: string[]): Choice => ({
  as: 'a line of the printed page, which is left out',
  settles: { furniture: lines },
});

/** Whether a line stands for a picture, as readers of PDF and XML write it. */
export const isPicture = (text: string): boolean => /^\[afbeelding \d+\b.*\]$/u.test(text);

/** What is said of a picture, of which the edition has nothing; `above` is the line above it. */
export const unseenPicture = (text: string, above?: string): Omit<Doubt, 'file'> => ({
  message: `Unexpected picture ${text}${above === undefined ? '' : ` below "${above}"`}, expected words: the edition has none of it`,
  remedy:
    'Add it to brief.yaml, to furniture, which tells readers that it was left out. What it shows can be said in a note on its section.',
  choices: [{ as: 'a letter without it', settles: { furniture: [text] } }],
});
