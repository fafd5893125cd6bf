import type { HyphenIntervention } from '../schemas/verantwoording.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import { type Decision, type HyphenRules, decideHyphen, isBrokenAtEnd } from './hyphenation.ts';
import { nameOf } from './code-points.ts';
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
    if (left?.endsLine && isBrokenAtEnd(left.text)) resolve(result, left, word, rules, file);
    else result.words.push(word);
  }
  return result;
}

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

/** A soft hyphen that stays becomes one that can be seen. */
function resolved(left: Word, right: Word, { kind, result }: Decision): Word[] {
  const [stem, mark] = [left.text.slice(0, -1), left.text.slice(-1).replace('\u00ad', '-')];
  if (result.includes(' ')) return [{ ...left, text: stem + mark, endsLine: false }, right];
  return [mergeWords(left, right, stem.length, kind === 'joined' ? '' : mark)];
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
  message: `Unexpected ${markAt(left)} in "${printed(left, right)}", expected a word that the dictionary has in one form only`,
  remedy: 'Add the word as it must stand, with or without the hyphen, to hyphens in brief.yaml.',
});

const markAt = ({ text }: Word): string =>
  text.endsWith('-') ? 'line-end hyphen' : `line-end ${nameOf(text.slice(-1))}`;
