import type { Matches, WordMatch } from './match.ts';
import type { TextIndex, TextParagraph, TextSection } from './index.ts';

/** How much each thing counts; chosen on our own queries, none of the record's. */
const WEIGHT = {
  /** A query word in the heading, against one in the text. */
  title: 1.1,
  /** In a heading over it. */
  over: 0.25,
  /** Named by another name in the paragraph, and in the section that treats the thing. */
  named: 0.55,
  home: 1.2,
  /** Query words side by side. */
  phrase: 0.5,
  /** Further paragraphs of the section. */
  others: 0.2,
} as const;

/** BM25's usual constants: how soon repetition stops to count, and length. */
const K = 1.2;
const B = 0.5;

/** What is sought, word by word: the words of the texts that answer it. */
export interface Sought extends WordMatch {
  /** Places of paragraphs that name it by another name. */
  named: ReadonlySet<number>;
  /** Addresses of the sections that treat it. */
  homes: ReadonlySet<string>;
}

/** A paragraph that answers, and how well. */
export interface Hit {
  paragraph: TextParagraph;
  score: number;
  /** Share of the query that it answers, from 0 to 1. */
  coverage: number;
}

/** A section that answers, with its best paragraphs; none when only its heading does. */
export interface SectionHit {
  section: TextSection;
  score: number;
  coverage: number;
  hits: Hit[];
}

/** Orders the sections that have to do with what is sought, best first. */
export function rank(sought: readonly Sought[], index: TextIndex): SectionHit[] {
  const weights = sought.map((word) => rarity(word, index));
  return index.sections
    .map((section) => rankSection(section, sought, weights, index))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.section.from - b.section.from);
}

/** How much a word tells: what stands in every paragraph tells little. */
function rarity({ matches, named }: Sought, { paragraphs }: TextIndex): number {
  const found = paragraphs.reduce(
    (sum, { words }, place) =>
      sum + Math.max(bestOf(matches, words.keys()), named.has(place) ? 0.5 : 0),
    0,
  );
  return Math.log(1 + (paragraphs.length - found + 0.5) / (found + 0.5));
}

function bestOf(matches: Matches, words: Iterable<number>): number {
  let best = 0;
  for (const word of words) best = Math.max(best, matches.get(word) ?? 0);
  return best;
}

function rankSection(
  section: TextSection,
  sought: readonly Sought[],
  weights: readonly number[],
  index: TextIndex,
): SectionHit {
  const heading = sought.map((word) => inHeading(word, section));
  const hits = index.paragraphs
    .slice(section.from, section.to)
    .map((paragraph, offset) =>
      rankParagraph(paragraph, section.from + offset, { sought, weights, heading, index }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.paragraph.number - b.paragraph.number);
  const [best, ...others] = hits;
  if (best) {
    const more = others.slice(0, 4).reduce((sum, { score }) => sum + score, 0);
    const score = best.score + WEIGHT.others * more ** 0.5 * best.score ** 0.5;
    return { section, score, coverage: best.coverage, hits };
  }
  const coverage = share(
    heading.map(({ title }) => title),
    weights,
  );
  const score =
    section.from === section.to
      ? coverage * sum(heading.map(({ worth }, i) => worth * (weights[i] ?? 0)))
      : 0;
  return { section, score, coverage, hits };
}

interface Heading {
  /** Worth of the word in the heading itself. */
  title: number;
  /** What heading, headings over it and being the home of the thing add up to. */
  worth: number;
}

function inHeading(
  { matches, homes }: Sought,
  { titleWords, overWords, href }: TextSection,
): Heading {
  const title = bestOf(matches, titleWords) / Math.max(1, titleWords.length) ** 0.25;
  const over = bestOf(matches, overWords);
  const home = homes.has(href) ? WEIGHT.home : 0;
  return { title, worth: WEIGHT.title * title + WEIGHT.over * over + home };
}

interface Context {
  sought: readonly Sought[];
  weights: readonly number[];
  heading: readonly Heading[];
  index: TextIndex;
}

function rankParagraph(paragraph: TextParagraph, place: number, context: Context): Hit {
  const { sought, weights, heading, index } = context;
  const found = sought.map(({ matches }) => occurrences(matches, paragraph));
  const worths = found.map(({ worth, count }, i) => {
    const named = sought[i]?.named.has(place) ? WEIGHT.named : 0;
    return Math.max(worth * saturate(count, paragraph, index), named) + (heading[i]?.worth ?? 0);
  });
  const covered = found.map(({ worth }, i) =>
    Math.min(1, Math.max(worth, heading[i]?.title ?? 0, sought[i]?.named.has(place) ? 0.7 : 0)),
  );
  const coverage = share(covered, weights);
  const score = sum(worths.map((worth, i) => worth * (weights[i] ?? 0))) + phrases(found, weights);
  return { paragraph, coverage, score: score * coverage };
}

interface Found {
  worth: number;
  count: number;
  positions: number[];
}

function occurrences(matches: Matches, { words }: TextParagraph): Found {
  const found: Found = { worth: 0, count: 0, positions: [] };
  for (const [word, positions] of words) {
    const worth = matches.get(word);
    if (worth === undefined) continue;
    found.worth = Math.max(found.worth, worth);
    found.count += positions.length * worth;
    found.positions.push(...positions);
  }
  return found;
}

function saturate(count: number, { length }: TextParagraph, { meanLength }: TextIndex): number {
  return (count * (K + 1)) / (count + K * (1 - B + (B * length) / meanLength));
}

/** Query words that follow each other stand side by side in the text, or in one compound. */
function phrases(found: readonly Found[], weights: readonly number[]): number {
  return sum(
    found.slice(1).map(({ positions, worth }, i) => {
      const before = found[i];
      if (!before || positions.length === 0) return 0;
      const near = Math.min(
        ...before.positions.map((a) => Math.min(...positions.map((b) => Math.abs(b - a)))),
      );
      const weight = ((weights[i] ?? 0) * before.worth + (weights[i + 1] ?? 0) * worth) / 2;
      return near < 4 ? (WEIGHT.phrase * weight) / Math.max(1, near) : 0;
    }),
  );
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function share(covered: readonly number[], weights: readonly number[]): number {
  const total = sum(weights);
  return total === 0 ? 0 : sum(covered.map((worth, i) => worth * (weights[i] ?? 0))) / total;
}
