import type { Problem } from '../problem/problem.ts';
import type { HyphenIntervention } from '../schemas/letter/verantwoording.ts';
import { nameOf } from './characters.ts';
import type { Choice, Doubt } from './doubt.ts';
import type { Dictionary, Word } from './printed-letter.ts';
import {
  bareWord,
  firstWord,
  mergeWords,
  withCalls,
  withoutClosing,
  withoutOpening,
} from './words.ts';

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

/**
 * Joins lines of a heading or the like, with words that a hyphen breaks made whole as is likeliest;
 * `undecided` are those of which no dictionary says how, as the text has them.
 */
export function joinLines(lines: readonly string[], dictionary: Dictionary) {
  const rules = { ...dictionary, exceptions: new Set<string>(), hyphenated: new Set<string>() };
  const undecided: string[] = [];
  const join = (left: string, right: string): string => {
    const decision = decideHyphen(left, right, rules);
    const word = decision?.result ?? choicesFor(left, right)[0].settles.hyphens?.[0] ?? '';
    if (decision === undefined) undecided.push(word);
    const both = `${left} ${right}`;
    return both.replace(bareWord(both), () => word);
  };
  const text = lines.reduce((before, line) => {
    const left = before.slice(before.lastIndexOf(' ') + 1);
    const right = firstWord(line);
    if (!isBrokenAtEnd(left) || right === '') return `${before} ${line}`.trim();
    return before.slice(0, -left.length) + join(left, right) + line.slice(right.length);
  }, '');
  return { text, undecided };
}

/** What is recorded of a hyphen; a word with the call of a footnote in it has all that is printed. */
function intervention(left: Word, right: Word, decision: Decision): HyphenIntervention {
  const { kind, result, by } = decision;
  const { line } = left;
  if ([left, right].every(({ calls }) => calls.length === 0)) {
    return { kind, line, printed: printed(left, right), result, by };
  }
  const all = resolved(left, right, decision).map(withCalls).join(' ');
  const found = withoutOpening(`${withCalls(left)} ${withCalls(right)}`);
  return { kind, line, printed: found, result: withoutOpening(all), by };
}

const printed = (left: Word, right: Word): string =>
  `${withoutOpening(left.text)} ${withoutClosing(right.text)}`;

const undecided = (left: Word, right: Word, file: string): Doubt => ({
  file,
  line: left.line,
  message: `Unexpected ${markAt(left)} in "${printed(left, right)}", expected a word that the dictionary has in one form only`,
  remedy: 'Add the word as it must stand, with or without the hyphen, to hyphens in brief.yaml.',
  choices: choicesFor(left.text, right.text),
});

/** The forms that a word can have, the likeliest first: a small letter after a hyphen goes on with its word. */
function choicesFor(left: string, right: string): Doubt['choices'] {
  const [two, kept, joined] = formsOf(left, right);
  const as = ({ result }: Form): Choice => ({
    as: `"${result}"`,
    settles: { hyphens: [result] },
  });
  if (joined === undefined) return [as(two), as(kept)];
  const isWord = /\p{Ll}.$/u.test(left) && /^\p{Ll}/u.test(right);
  const isSuspended = SUSPENDING.test(bareWord(right));
  if (isSuspended) return [as(two), as(joined), as(kept)];
  return isWord ? [as(joined), as(kept), as(two)] : [as(kept), as(joined), as(two)];
}

const markAt = ({ text }: Word): string =>
  text.endsWith('-') ? 'line-end hyphen' : `line-end ${nameOf(text.slice(-1))}`;

/** How a hyphen at a line end is resolved. */
export interface Decision {
  kind: 'joined' | 'kept';
  /** The word as it must stand, without punctuation around it; with a space when two words. */
  result: string;
  by: 'woordenboek' | 'redactie';
}

/** What decides about hyphens. */
export interface HyphenRules extends Dictionary {
  /** Words that the editors decided, each as it must stand. */
  exceptions: ReadonlySet<string>;
  /** Words with a hyphen that the letter has in the middle of a line. */
  hyphenated: ReadonlySet<string>;
}

/** Words that follow a suspended part: `veiligheids- en staatsapparaat`. */
const SUSPENDING = /^(?:en|of|en\/of|als|dan|tot|noch|maar|respectievelijk|resp)$/u;

/** Adjectives, of which two can stand side by side with a hyphen: `sociaal-economisch`. */
const ADJECTIVE = /(?:aal|isch|ief|eel|air|iek)$/u;

/**
 * Decides a hyphen at a line end, from the word as printed before and after it: `achter-`,
 * `stelling`. The editors go first; a dash only they decide. A word that the dictionary has with
 * this hyphen keeps it, unless it has the joined word too. Else the dictionary decides when it
 * allows one of the forms. When it allows both the word is joined: Dutch writes compounds as one
 * word; but not against the letter's own spelling in the middle of a line, nor between words of
 * equal rank. Undefined if none of this settles it.
 */
export function decideHyphen(
  left: string,
  right: string,
  rules: HyphenRules,
): Decision | undefined {
  const forms = formsOf(left, right);
  const chosen = forms.find((form) => isChosen(form, rules.exceptions));
  if (chosen) return { ...chosen, by: 'redactie' };
  const [suspended, kept, joined] = forms;
  if (isAddress(left)) return { ...kept, by: 'woordenboek' };
  if (joined === undefined || !/\p{L}\d?.$/u.test(left) || !/^\p{L}/u.test(right)) return undefined;
  const isSuspended = SUSPENDING.test(bareWord(right));
  const form = isSuspended
    ? suspendedForm(suspended, kept, joined, rules)
    : wholeForm(left, right, { kept, joined }, rules);
  return form && { ...form, by: 'woordenboek' };
}

/** A web address that goes on: no printer adds a hyphen to it. */
const isAddress = (left: string): boolean => /:\/\/|www\.|\.\p{Ll}{2,3}\//u.test(left);

/** `veiligheids- en`, unless the dictionary knows a word of both: `making-of`. */
function suspendedForm(
  suspended: Form,
  kept: Form,
  joined: Form,
  { isWord, isEntry }: HyphenRules,
): Form | undefined {
  return isWord(joined.result) || isEntry(plain(kept.result)) ? undefined : suspended;
}

function wholeForm(
  left: string,
  right: string,
  { kept, joined }: Record<'kept' | 'joined', Form>,
  rules: HyphenRules,
): Form | undefined {
  const { isWord, isEntry, hyphenated } = rules;
  const [stem, written] = [left.slice(0, -1), plain(kept.result)];
  if (isOwnHyphen(written, stem.length, rules)) return isEntry(joined.result) ? undefined : kept;
  if (!isWord(joined.result)) return isWord(written) || isNamed(stem, right) ? kept : undefined;
  if (hyphenated.has(written)) return undefined;
  if (equalsMeet(stem, right) && !isEntry(joined.result)) return undefined;
  return ADJECTIVE.test(stem) && isWord(written) ? undefined : joined;
}

/** `motie-Jansen`, `NAVO-missie`: no word goes on with a capital, but for names such as `GroenLinks`, nor ends with one. */
const isNamed = (left: string, right: string): boolean =>
  (/^[(«“‘]*\p{Ll}{3,}$/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right)) ||
  (/(?:\p{Lu}[\p{Lu}\d]|-\p{Lu})$/u.test(left) && /^\p{Ll}/u.test(right));

/** Marks at a line end that break a word or join two: those hyphens, a no-break one, dashes. */
const MARKS = /[^\s\u00ad\u2010-\u2015\u2212-][\u00ad\u2010-\u2015\u2212-]$/u;

/** Whether a word is broken at the line end, or joined there to the next; a dash alone is neither. */
export const isBrokenAtEnd = (word: string): boolean => MARKS.test(word);

type Form = Omit<Decision, 'by'>;

/**
 * The forms that a word broken by a hyphen can have: two words, kept, joined. A dash is never
 * left out; a soft hyphen that is kept is one that can be seen.
 */
function formsOf(left: string, right: string): [Form, Form, ...Form[]] {
  const [stem, mark] = [left.slice(0, -1), left.slice(-1).replace('\u00ad', '-')];
  const two: Form = { kind: 'kept', result: bareWord(`${stem}${mark} ${right}`) };
  const kept: Form = { kind: 'kept', result: bareWord(`${stem}${mark}${right}`) };
  if (!/[-\u2010]/u.test(mark)) return [two, kept];
  return [two, kept, { kind: 'joined', result: bareWord(stem + right) }];
}

/** A word with the hyphen that dictionaries and editors write. */
const plain = (word: string): string => word.replaceAll('\u2010', '-');

const isChosen = ({ result }: Form, chosen: ReadonlySet<string>): boolean =>
  chosen.has(result) || chosen.has(plain(result));

/** Shortest word that another may be compounded with. */
const SHORTEST = 3;

/**
 * Whether a hyphen belongs to a word of the dictionary: to the whole (`e-mail`), or to one that
 * the whole starts or ends with (`e-mailverkeer`). `at` is its offset.
 */
function isOwnHyphen(word: string, at: number, dictionary: Dictionary): boolean {
  if (dictionary.isEntry(word)) return true;
  const cuts = Array.from({ length: word.length + 1 }, (_, index) => index);
  return cuts.slice(SHORTEST, -SHORTEST).some((cut) => {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const [own, other] = cut > at + 1 ? [first, second] : [second, first];
    return cut !== at && cut !== at + 1 && dictionary.isEntry(own) && dictionary.isWord(other);
  });
}

/** Whether words of one rank meet at a hyphen, of which no two make one: `lucht` and `grondraketten`. */
const equalsMeet = (left: string, right: string): boolean =>
  /(?:lucht|grond|land|zee)$/iu.test(left) && /^(?:lucht|grond|land|zee)/u.test(right);
