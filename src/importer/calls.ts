import type { Problem } from '../problem/problem.ts';
import { asText, type Choice, type Doubt } from './doubt.ts';
import type { BriefPlace, Note, PagedLine } from './printed-letter.ts';
import { lineAt, type PageText, pageText, wordsTo } from './page-text.ts';
import { endsSentence } from './sentences.ts';
import { takeCalls } from './words.ts';

/** Words that the editors name, which end with the call of a footnote. */
interface NamedCall {
  note: number;
  in: string;
}

/** What tells calls from digits of the letter itself. */
export interface CallRules {
  /** Calls that the editors name. */
  calls: readonly NamedCall[];
  /** Lines that have no call that the importer could tell. */
  openEnded: readonly string[];
  place: BriefPlace;
  file: string;
}

/** A place in the text of a page that may call a footnote. */
interface Candidate {
  /** Offset in the text of the page. */
  at: number;
  /** Whether nothing else than a call ends its word so. */
  strong: boolean;
}

/** The lines of a page without the calls in them, and what is doubtful about these. */
export interface Paired {
  lines: PagedLine[];
  problems: Problem[];
}

/**
 * Pairs the footnotes of a page each with the one place that calls it: the mark, stuck to a word, to
 * a punctuation mark or to a number. Calls follow each other in the order of the notes. What can be
 * a call and can be a number of the letter is a doubt, unless `calls` in `brief.yaml` settles it.
 */
export function pairCalls(
  lines: readonly PagedLine[],
  notes: readonly Note[],
  rules: CallRules,
): Paired {
  const page = pageText(lines);
  const open = new Map(notes.map((note) => [note, candidatesOf(note, page, rules)]));
  const settled = settle(open);
  const found = [...settled].map(([{ number, mark }, { at }]) => {
    const line = lineAt(page, at);
    return { line, call: { note: number, mark, offset: at - (page.starts[line] ?? 0) } };
  });
  return {
    lines: lines.map((line, index) =>
      takeCalls(
        line,
        found.filter((one) => one.line === index).map(({ call }) => call),
      ),
    ),
    problems: [
      ...notes.flatMap((note) =>
        settled.has(note) ? [] : [unsettled(note, open.get(note) ?? [], page, rules.file)],
      ),
      ...strayCalls(page, new Set([...settled.values()].map(({ at }) => at)), rules),
    ],
  };
}

/** Whether a place can call a footnote at all; `surely` where nothing else ends a word so. */
export const mayBeCalled = (mark: string, lines: readonly PagedLine[], surely = false): boolean =>
  placesOf(mark, pageText(lines).text).some(({ strong }) => strong || !surely);

/** Places that may call a footnote; where editors name them, only those. */
function candidatesOf({ number, mark }: Note, page: PageText, { calls }: CallRules): Candidate[] {
  const { text, raised } = page;
  const named = calls.filter(({ note }) => note === number).map((call) => call.in);
  const places = raised
    ? raisedPlaces(mark, raised)
    : placesOf(mark, text).filter(
        ({ at }) => !isNumbering(page, at, mark) && (named.length > 0 || !isYear(text, at, mark)),
      );
  if (named.length === 0) return places;
  return places
    .filter(({ at }) => named.some((words) => text.slice(0, at + mark.length).endsWith(words)))
    .map((place) => ({ ...place, strong: true }));
}

/** Whether digits are of the number that a heading or an item starts with: `1.1 Doel`; not of an amount. */
function isNumbering({ text, starts }: PageText, at: number, mark: string): boolean {
  const start = starts[lineAt({ starts }, at)] ?? 0;
  return /^\d{1,2}(?:\.\d{1,2})*$/u.test(text.slice(start, at + mark.length));
}

/** Whether digits are the last of a year: those of a number of a paper may call a note. */
const isYear = (text: string, at: number, mark: string): boolean =>
  /(?<!\bnrs?\. ?|[\d.,])(?:19|20)\d\d$/u.test(upTo(text, at + mark.length));

/** What is raised is a call wherever it stands. */
const raisedPlaces = (mark: string, raised: ReadonlyMap<number, string>): Candidate[] =>
  [...raised].flatMap(([at, found]) => (found === mark ? [{ at, strong: true }] : []));

function placesOf(mark: string, text: string): Candidate[] {
  const pattern = mark.replaceAll(/[*[\]]/gu, String.raw`\$&`);
  const stuck = new RegExp(String.raw`(?<=[^\s*(«“‘])${pattern}(?![\p{L}\p{N}*])`, 'gu');
  return [...text.matchAll(stuck)].map(({ index: at }) => {
    const before = upTo(text, at);
    const isEnd = STRONG_END.test(upTo(text, at + mark.length));
    return { at, strong: mark.startsWith('[') || STRONG.test(before) || isEnd };
  });
}

/** As many characters before a place as any number has. */
const upTo = (text: string, end: number): string => text.slice(Math.max(0, end - 40), end);

/** Words after which digits are a call: small letters, closing marks, a year, an amount of thousands. */
const STRONG =
  /(?:\p{Ll}|[^\d\s][.,;:]|[)»”’"'\]…!?%]|(?:^|[\s(])(?:19|20)\d\d[.,;:]?|(?<![\d.,])\d{1,3}(?:\.\d{3})+)$/u;

/** An amount of thousands that ends a part of a sentence, before digits that are fewer than three. */
const STRONG_END = /(?<![\d.,])\d{1,3}(?:\.\d{3})+[.,;:](?=\d{1,2}$)/u;

/** Settles one footnote after the other: each that has one place left between its neighbours. */
function settle(open: ReadonlyMap<Note, readonly Candidate[]>): Map<Note, Candidate> {
  const settled = new Map<Note, Candidate>();
  const notes = [...open.keys()];
  const step = (): boolean =>
    notes.some((note, index) => {
      if (settled.has(note)) return false;
      const before = settled.get(notes.slice(0, index).findLast((one) => settled.has(one)) ?? note);
      const after = settled.get(notes.slice(index + 1).find((one) => settled.has(one)) ?? note);
      const left = (open.get(note) ?? []).filter(
        ({ at }) => at > (before?.at ?? -1) && at < (after?.at ?? Infinity),
      );
      const only = onlyOf(left);
      if (only) settled.set(note, only);
      return only !== undefined;
    });
  while (step());
  return settled;
}

/** The one strong place, or the one weak place when none is strong. */
function onlyOf(places: readonly Candidate[]): Candidate | undefined {
  const strong = places.filter((place) => place.strong);
  const [only, ...others] = strong.length > 0 ? strong : places;
  return others.length === 0 ? only : undefined;
}

function unsettled(
  { number, mark, page: printed, stretches, lines }: Note,
  places: readonly Candidate[],
  page: PageText,
  file: string,
): Doubt {
  const strong = places.filter((place) => place.strong);
  const [first, second] = (strong.length > 1 ? strong : places).map(({ at }) =>
    wordsTo(page.text, at + mark.length),
  );
  if (first === undefined || second === undefined) {
    const words = lines[0]?.printed ?? '';
    return {
      ...{ file, line: stretches[0]?.line },
      message: `Unexpected footnote "${mark} ${words}", expected one place on page ${printed} that calls it, after the call before`,
      remedy: `Name the words that end with the call in brief.yaml, calls: [{ note: ${number}, in: 'woord${mark}' }]; or, when it is no footnote, name its first line under openEnded.`,
      // A mark may stand on a line of its own.
      choices: [asText(lines[0]?.number === stretches[0]?.line ? `${mark} ${words}` : mark)],
    };
  }
  return {
    ...{ file, line: stretches[0]?.line },
    message: `Unexpected "${first}" and "${second}", expected only one of them to end with the call "${mark}" of footnote ${number}`,
    remedy: `Say which in brief.yaml: calls: [{ note: ${number}, in: '${first}' }] or calls: [{ note: ${number}, in: '${second}' }]. In the other the digits are the letter's own.`,
    choices: [calling(number, first), calling(number, second)],
  };
}

const calling = (note: number, words: string): Choice => ({
  as: `the call of footnote ${note} in "${words}"`,
  settles: { calls: [{ note, in: words }] },
});

/** A sentence with digits stuck to its end, where a footnote is called. */
const CALLING = /(?<=\p{Ll}[)»”]?[.!?]|[»”])(?:\d{1,2}|\[\d{1,3}\])(?=\s|$)/gu;

/** Lists what is a call, and has no footnote on its page. */
function strayCalls(
  { text, lines, starts, raised }: PageText,
  settled: ReadonlySet<number>,
  { openEnded, file }: CallRules,
): Doubt[] {
  const places = raised
    ? [...raised].map(([index, mark]) => ({ 0: mark, index }))
    : [...text.matchAll(CALLING)];
  return places.flatMap(({ 0: mark, index: at }): Doubt[] => {
    const line = lines[lineAt({ starts }, at)];
    const before = upTo(text, at);
    const isSentence = raised !== undefined || endsSentence(before) || /[»”]$/u.test(before);
    if (settled.has(at) || !isSentence || !line || openEnded.includes(line.printed)) return [];
    const words = wordsTo(text, at + mark.length);
    const message = `Unexpected "${words}", expected the footnote "${mark}" that it calls at the foot of page ${line.page}`;
    const remedy =
      "Name the first line of that footnote under footnotes in brief.yaml; or, when the digits are the letter's own, this line under openEnded.";
    return [{ file, line: line.number, message, remedy, choices: [asText(line.printed)] }];
  });
}

/** Lists calls that the brief names and that no footnote has. */
export function unusedCalls(
  notes: readonly Note[],
  lines: readonly PagedLine[],
  rules: CallRules,
): Problem[] {
  return rules.calls.flatMap(({ note: number, in: words }, index): Problem[] => {
    const note = notes.find((one) => one.number === number);
    const { text } = pageText(lines.filter(({ page }) => page === note?.page));
    if (note && words.endsWith(note.mark) && text.includes(words)) return [];
    const where = note
      ? `words of page ${note.page} that end with "${note.mark}"`
      : `one of the ${notes.length} footnotes of the letter`;
    const message = `Unexpected call of footnote ${number} in "${words}", expected ${where}`;
    return [
      {
        ...rules.place(['calls', index]),
        message,
        remedy: 'Copy the words from bron.txt, or take it out.',
      },
    ];
  });
}
