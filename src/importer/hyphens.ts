import type { HyphenIntervention } from '../schemas/verantwoording.ts';
import type { Problem } from '../schemas/problem.ts';
import { type Decision, type HyphenRules, decideHyphen } from './hyphenation.ts';
import type { Word } from './model.ts';
import { mergeWords, withoutClosing, withoutOpening } from './words.ts';

/** Words without line-end hyphens, what was decided, and what could not be. */
export interface Dehyphenated {
  words: Word[];
  decided: HyphenIntervention[];
  problems: Problem[];
}

/** Resolves the line-end hyphens of a block. */
export function resolveHyphens(
  words: readonly Word[],
  rules: HyphenRules,
  file: string,
): Dehyphenated {
  const result: Dehyphenated = { words: [], decided: [], problems: [] };
  for (const word of words) {
    const left = result.words.at(-1);
    if (left && isBroken(left)) resolve(result, left, word, rules, file);
    else result.words.push(word);
  }
  return result;
}

/** A lone hyphen is a dash and breaks no word. */
const isBroken = ({ endsLine, text }: Word): boolean => endsLine && /[^\s-]-$/u.test(text);

function resolve(
  to: Dehyphenated,
  left: Word,
  right: Word,
  rules: HyphenRules,
  file: string,
): void {
  const decision = decideHyphen(left.text, right.text, rules);
  if (decision) {
    to.decided.push(intervention(left, right, decision));
    to.words.splice(-1, 1, ...resolved(left, right, decision));
  } else {
    to.problems.push(undecided(left, right, file));
    to.words.push(right);
  }
}

function resolved(left: Word, right: Word, { kind, result }: Decision): Word[] {
  if (result.includes(' ')) return [{ ...left, endsLine: false }, right];
  return [mergeWords(left, right, left.text.length - (kind === 'joined' ? 1 : 0))];
}

const intervention = (left: Word, right: Word, { kind, result, by }: Decision) => ({
  kind,
  line: left.line,
  printed: printed(left, right),
  result,
  by,
});

const printed = (left: Word, right: Word): string =>
  `${withoutOpening(left.text)} ${withoutClosing(right.text)}`;

const undecided = (left: Word, right: Word, file: string): Problem => ({
  file,
  line: left.line,
  message: `Unexpected line-end hyphen in "${printed(left, right)}", expected a word that the dictionary knows`,
  remedy: 'Add the word as it must stand, with or without the hyphen, to hyphens in brief.yaml.',
});
