import { ui } from '../../interface/index.ts';
import { type Answer, NOTHING } from '../answer.ts';
import type { AliasData, PapersData, RegisterData } from '../model.ts';
import {
  type NameIndex,
  type NameMatch,
  indexNames,
  namedNearly,
  wholeNames,
} from '../identity/names.ts';
import { contentTokens, markedName } from '../language/content.ts';
import { wordsIn } from '../language/marked.ts';
import { type Result, sectionOf } from '../result.ts';
import { withAliases, withSubjects } from './aliases.ts';
import type { TextIndex } from './index.ts';
import { absentWords, misspelt, nearestWords, suggestionFor } from './notices.ts';
import { foundVia, slipOf } from './via.ts';
import { synonymsFor } from './match.ts';
import { type NamedQuery, withForms, withoutOthers, withSpelling, withWhole } from './named.ts';
import { inOrder } from './order.ts';
import { pastedFirst } from './pasted.ts';
import { type PapersAnswer, indexPapers, papersByWords } from './search-papers.ts';
import { type Phrase, phrasesIn, restrictTo, unwantedWords, wantsAll } from './phrases.ts';
import type { Restriction } from './rank.ts';
import { excerptAt, textResults, textsAt } from './results.ts';
import { type TextAnswer, havingAll, searchText, withoutNoise } from './search.ts';
import { knows } from './vocabulary.ts';

/** Completes the answer to a query with the words of the loaded letters and of the papers. */
export type TextSource = (query: NamedQuery) => Answer;

/** Share of a query that a section must answer, or the texts do not know what it asks for. */
const KNOWN = 0.5;
const MOST = 20;

/** Names with what else readers call them, and the texts that are searched with them. */
export function loadTexts(
  index: TextIndex,
  sent: PapersData,
  register: RegisterData,
  aliases: AliasData,
): { names: NameIndex; texts: TextSource } {
  const papers = withAliases(sent, aliases);
  const names = indexNames(papers, withSubjects(register, aliases), aliases);
  return { names, texts: createTextSource(index, papers, names) };
}

/** Prepares letters, and the papers' own words, to be searched. */
function createTextSource(index: TextIndex, { papers }: PapersData, names: NameIndex): TextSource {
  const paperIndex = indexPapers(papers);
  const find = ({ written, query, runs }: NamedQuery, restrict: Restriction): Texts => {
    const answer = searchText(query, runs, index, restrict);
    return {
      answer: withoutNoise(wantsAll(written) ? havingAll(answer, index) : answer),
      papers: papersByWords(query, papers, paperIndex, restrict),
    };
  };
  return (sent) => {
    const asked = withoutOthers(withWhole(withForms(withSpelling(sent, names), names)), index);
    const { written, query, runs } = asked;
    const unwanted = restrictTo([], unwantedWords(written));
    const { phrases, loose, papers, ...found } = findPhrases(asked, find);
    const { answer, isPasted } = pastedFirst(sent.written, found.answer, index);
    const isWanted = ({ thing: { result } }: NameMatch) =>
      [result.place, ...textsAt(result, index)].every(
        (text) => unwanted(text, result.title) !== undefined,
      );
    const named = asked.named.filter(isWanted);
    // Who wants none of one Barzani may want another, though a paragraph has both.
    const isPerson = ({ thing }: NameMatch) => thing.register === 'personen';
    const namesakes = asked.nearly.filter(isPerson).map(withoutPlace);
    // Who quotes means the very words.
    const guesses =
      phrases.length > 0 && !loose ? NO_GUESSES : guessAll({ ...asked, named }, answer);
    const coverage = answer.hits[0]?.coverage ?? 0;
    const texts = textResults(query, answer, index, loose ? [] : phrases);
    const results = inOrder({
      ...{ ...guesses, phrased: papers.phrased, sure: papers.sure, texts },
      pasted: texts.slice(0, Number(isPasted && !isName(named))),
      named: (guesses.named ?? named).map((match) => inItsPlace(match, query, texts, index)),
      papers: papers.asked,
      nearly: [...guesses.nearly, ...asked.named.map(withoutPlace), ...namesakes].filter(isWanted),
    })
      .slice(0, MOST)
      .map((result) => ({ ...result, excerpt: result.excerpt ?? excerptAt(result, index) }));
    const slip = slipOf(query, results, guesses);
    const via = foundVia(query, answer, runs, index) ?? slip;
    const said = { ...NOTHING, exact: exactly(isPasted, named), results, loose, via };
    if (named.length > 0) return said;
    const none = results.length === 0;
    return {
      ...{ ...said, absentWords: absentBeside(slip, guesses), suggestion: guesses.suggestion },
      nearest: none ? nearestWords(answer, index) : undefined,
      needsSite: none || coverage <= KNOWN,
    };
  };

  /** What a query may mean beside what it says. */
  function guessAll({ query, runs, named, nearly }: NamedQuery, answer: TextAnswer): Guesses {
    const suggestion = named.length > 0 ? undefined : suggestionFor(query, answer, index);
    // A word that the texts have, if inflected or in a compound, or a synonym of it is no slip.
    const isSure = answer.words.every(
      ({ word }) => knows(index.vocabulary, word) || synonymsFor(word, index.synonyms),
    );
    return {
      ...{ suggestion, nearly },
      named: suggestion === undefined ? named : wholeNames(suggestion, names),
      misspelt: isSure ? [] : namedNearly(contentTokens(query), names, misspelt),
      absent: absentWords(query, answer, runs, index, paperIndex.vocabulary),
    };
  }
}

/**
 * A thing with its own paragraph, if that of the texts in its section neither names it nor has the
 * query: who asks for huizen means wederopbouw, not who cannot go naar huis.
 */
function inItsPlace(
  match: NameMatch,
  query: string,
  texts: readonly Result[],
  index: TextIndex,
): NameMatch {
  const { result } = match.thing;
  const names = new Set([...result.words, markedName(query)]);
  const found = texts.find(({ href }) => sectionOf(href) === sectionOf(result.href));
  const isNamed = found && textsAt(found, index).some((text) => wordsIn(text, names).length > 0);
  const own = { ...result, excerpt: excerptAt(result, index) };
  return !found || isNamed ? match : { ...match, thing: { ...match.thing, result: own } };
}

/** A thing that leads to its section as a whole: the paragraph may have what is not wanted. */
const withoutPlace = ({ thing, score }: NameMatch): NameMatch => {
  const { result } = thing;
  return { score, thing: { ...thing, result: { ...result, href: sectionOf(result.href) } } };
};

/** What nothing has; the letters of a name that is only misspelt are there. */
const absentBeside = (slip: string | undefined, { absent }: Guesses): string[] =>
  slip === undefined ? absent : [];

const exactly = (isPasted: boolean, named: readonly NameMatch[]): Answer['exact'] =>
  isPasted ? 'text' : named.length > 0 ? 'name' : undefined;

/** Whether a query as a whole is the name of a thing. */
const isName = (named: readonly NameMatch[]): boolean => named.some(({ thing }) => !thing.subject);

/** What a query may mean, and what it has that nothing has. */
interface Guesses {
  suggestion: string | undefined;
  nearly: readonly NameMatch[];
  /** What the query names, if it is spelt as suggested. */
  named?: readonly NameMatch[];
  misspelt: readonly NameMatch[];
  absent: string[];
}

const NO_GUESSES: Guesses = { suggestion: undefined, nearly: [], misspelt: [], absent: [] };

/** Finds the quoted phrases of a query as they are; else nearly so, in order; else its words. */
function findPhrases(
  asked: NamedQuery,
  find: (asked: NamedQuery, restrict: Restriction) => Texts,
): Texts & { phrases: Phrase[]; loose: string | undefined } {
  const unwanted = unwantedWords(asked.written);
  const phrases = phrasesIn(asked.written);
  const strict = find(asked, restrictTo(phrases, unwanted));
  if (phrases.length === 0 || !isNone(strict)) return { ...strict, phrases, loose: undefined };
  const near = find(asked, restrictTo(phrasesIn(asked.written, true), unwanted));
  const found = isNone(near) ? find(asked, restrictTo([], unwanted)) : near;
  return { ...found, phrases, loose: ui.searchText.loosePhrase };
}

/** What the texts and the papers have of a query. */
interface Texts {
  answer: TextAnswer;
  papers: PapersAnswer;
}

const isNone = ({ answer, papers }: Texts): boolean =>
  answer.hits.length + papers.found.length === 0;
