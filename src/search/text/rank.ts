import type { TextIndex, TextParagraph, TextSection } from './index.ts';
import { bestOf, type Found, occurrences, saturate, share, sum } from './score.ts';
import type { WordMatch } from './match.ts';
import { WEIGHT } from './order.ts';
import type { Mark } from '../result.ts';

/** What is sought, word by word: the words of the texts that answer it. */
export interface Sought extends WordMatch {
  /** The country that it names, if it names one that sections are about. */
  country: string | undefined;
  /** Names of the thing that it names, as they are marked. */
  names: readonly string[];
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

/** What every section is measured by: how much each word of the query tells. */
interface Measure {
  sought: readonly Sought[];
  /** In the text, and in headings. */
  weights: readonly number[];
  titleWeights: readonly number[];
  index: TextIndex;
  restrict: Restriction;
  answers: Answers | undefined;
}

/** Where a text has what a question asks for: dates, amounts, names. */
export type Answers = (text: string) => readonly Mark[];

/**
 * What a paragraph gains for a quoted phrase that it has, or its section in the heading; undefined
 * if the query leaves it out.
 */
export type Restriction = (text: string, title: string) => number | undefined;

/** A word of the query in the headings of a section. */
interface Heading {
  /** What it is worth in the heading itself. */
  title: number;
  /** What heading, headings over it and being the home of the thing add to the score. */
  gain: number;
}

/**
 * Orders the sections that have to do with what is sought, best first.
 * @param weights How much each word tells; see `rarity`.
 */
export function rank(
  sought: readonly Sought[],
  weights: readonly number[],
  index: TextIndex,
  restrict: Restriction,
  answers: Answers | undefined,
): SectionHit[] {
  const measure: Measure = {
    ...{ sought, weights, index, restrict, answers },
    titleWeights: sought.map((word) => titleRarity(word, index)),
  };
  return index.sections
    .map((section) => rankSection(section, measure))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.section.from - b.section.from);
}

/** How much a word tells: what every paragraph has tells little. */
export function rarity({ matches, named }: Sought, { paragraphs }: TextIndex): number {
  const found = paragraphs.map((paragraph, place) =>
    Math.max(occurrences(matches, paragraph).worth, named.has(place) ? 0.5 : 0),
  );
  return rarityOf(sum(found), paragraphs.length);
}

const titleRarity = ({ matches }: Sought, { sections }: TextIndex): number =>
  rarityOf(sum(sections.map(({ titleWords }) => bestOf(matches, titleWords))), sections.length);

const rarityOf = (found: number, all: number): number =>
  Math.log(1 + (all - found + 0.5) / (found + 0.5));

function rankSection(section: TextSection, measure: Measure): SectionHit {
  const { index, sought, weights, restrict } = measure;
  const headings = sought.map((_, at) => inHeadings(section, at, measure));
  const hits = index.paragraphs
    .slice(section.from, section.to)
    .flatMap((paragraph, offset) => {
      const gain = restrict(paragraph.text, section.title);
      if (gain === undefined) return [];
      const hit = rankParagraph(paragraph, section.from + offset, headings, measure);
      return [{ ...hit, score: hit.score + gain }];
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = hits;
  if (best) {
    const more = sum(others.slice(0, 4).map(({ score }) => score));
    const score = best.score + WEIGHT.others * Math.sqrt(more * best.score);
    return { section, score, coverage: best.coverage, hits };
  }
  const coverage = share(
    headings.map(({ title }) => title),
    weights,
  );
  const empty = section.from === section.to && restrict('', section.title) !== undefined;
  return {
    section,
    hits,
    coverage,
    score: empty ? coverage * sum(headings.map(({ gain }) => gain)) : 0,
  };
}

function inHeadings(section: TextSection, at: number, measure: Measure): Heading {
  const { titleWords, overWords, href } = section;
  const [word, weight = 0, titleWeight = 0] = [
    measure.sought[at],
    measure.weights[at],
    measure.titleWeights[at],
  ];
  if (!word) return { title: 0, gain: 0 };
  const title = bestOf(word.matches, titleWords) / Math.max(1, titleWords.length) ** 0.25;
  const over = bestOf(word.matches, overWords);
  const home = word.homes.has(href) ? WEIGHT.home * weight : 0;
  const titles = (WEIGHT.title * title + WEIGHT.over * over) * ((weight + titleWeight) / 2);
  return { title, gain: titles + home };
}

/** What a country is answered by when the section is about it; a paragraph that names it is too. */
const HERE = 0.5;

/** Whether a section is about a country; undefined if either is unknown. */
const isAbout = (country: string | undefined, countries: readonly string[]) =>
  country === undefined || countries.length === 0 ? undefined : countries.includes(country);

function rankParagraph(
  paragraph: TextParagraph,
  place: number,
  headings: readonly Heading[],
  { sought, weights, index, answers }: Measure,
): Hit {
  const found = sought.map(({ matches }) => occurrences(matches, paragraph));
  const named = sought.map((word) => word.named.has(place));
  const gains = found.map(({ worth, count }, at) => {
    const text = worth * saturate(count, paragraph, index);
    const gain = Math.max(text, named[at] ? WEIGHT.named : 0) * (weights[at] ?? 0);
    return gain + (headings[at]?.gain ?? 0);
  });
  const countries = index.sections[paragraph.section]?.countries ?? [];
  const covered = found.map(({ worth }, at) => {
    const there = isAbout(sought[at]?.country, countries) ? HERE : 0;
    return Math.min(1, Math.max(worth, headings[at]?.title ?? 0, named[at] ? 0.7 : there));
  });
  const coverage = share(covered, weights);
  const isAbroad = sought.some(
    ({ country }, at) => isAbout(country, countries) === false && (covered[at] ?? 0) < HERE,
  );
  const isAnswer = answers === undefined || answers(paragraph.text).length > 0;
  const asked = answers && isAnswer ? WEIGHT.asked * Math.max(0, ...weights) : 0;
  const score = (sum(gains) + phrases(found, weights) + asked) * coverage;
  const factor = (isAbroad ? WEIGHT.abroad : 1) * (isAnswer ? 1 : WEIGHT.unanswered);
  return { paragraph, coverage, score: score * factor };
}

/** Query words that follow each other are next to each other in the text, or in one compound. */
function phrases(found: readonly Found[], weights: readonly number[]): number {
  return sum(
    found.slice(1).map(({ positions, worth }, at) => {
      const before = found[at];
      if (!before || positions.length === 0) return 0;
      const steps = before.positions.flatMap((a) => positions.map((b) => Math.abs(b - a)));
      const near = Math.min(...steps);
      const weight = ((weights[at] ?? 0) * before.worth + (weights[at + 1] ?? 0) * worth) / 2;
      return near < 4 ? (WEIGHT.phrase * weight) / Math.max(1, near) : 0;
    }),
  );
}
