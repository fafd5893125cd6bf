import { type Token, tokenize } from './tokens.ts';
import { stem } from './stem.ts';

/**
 * Words that say nothing about what is sought: function words, question words, courtesies; in
 * order, in which they weigh least.
 */
const STOPWORDS = new Set(
  (
    'a aan about af al alle als an and andere any are at be been bekend ben betekenis betekent ' +
    'bij bijna by can contre daar dan dat de der deze did die dit do doch doe doen does doet du ' +
    'dus echter een eens elk en enkele er est et ever for from gaan gaat gaf ge gebeurd gebeurde ' +
    'gebeuren gebeurt gedaan geeft geen gegen gehouden get ging haar had hadden has have heb ' +
    'hebben heeft heet hem het heten hier hij hoe hoelang hoeveel how hun iemand iets ik in ' +
    'informatie is ist it its ja je jl jullie kan komt kon kunnen kwam laat lang le left maar ' +
    'many me mee meer men met mij mijn mit moet moeten much na naar niet niets nog nu of om ' +
    'omdat on onder ons ook op or over qui reeds sinds staan staat still te tegen ten ter that ' +
    'the there they this to toch toen tot u uit uitleg und uw vaak van vanaf vanuit veel vertel ' +
    'via vindt volgens vond voor waar waarin waarom waarover wanneer waren was wat we weer weet ' +
    'wel welk welke wer werd werden were weten what when where which who why wie wij wil wilde ' +
    'will willen with wonen woont word worden wordt would zal zat zaten ze zeg zegt zei zelf ' +
    'zich zij zijn zit zitten zo zoek zonder zou zouden'
  ).split(' '),
);

/** Whether a folded word is left out of a query in which other words remain. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word);
}

/** Next to a number, the currency says nothing more. */
const CURRENCY = /^(?:euro?s?|usd|dollars?)$/u;

/** After a preposition `is` is a name, not a verb: "geld van is". */
const PREPOSITION = /^(?:van|tegen|door|met|bij|voor|aan|over|of|by|against|from)$/u;
const VERB = /^(?:is|was)$/u;

/** Words of a query that say what is sought; all of them when nothing else remains. */
export function contentTokens(text: string): Token[] {
  const tokens = tokenize(text);
  const shouted = tokens.every(({ capitals }) => capitals);
  const amount = tokens.some(({ word }) => /^\d/u.test(word));
  const isName = ({ word, capitals }: Token, before = '') =>
    (capitals && !shouted) || (VERB.test(word) && PREPOSITION.test(before));
  const content = tokens.filter(
    (token, at) =>
      (!isStopword(token.word) || isName(token, tokens[at - 1]?.word)) &&
      !(amount && CURRENCY.test(token.word)),
  );
  return content.length > 0 ? content : tokens;
}

/** Whether a query has function words and single letters only. */
export const saysNothing = (text: string): boolean =>
  tokenize(text).every(({ word }) => isStopword(word) || /^[a-z]$/u.test(word));

/** The stems of the words of a text that count, in order, with single spaces. */
export const phraseOf = (text: string): string =>
  contentTokens(text)
    .map(({ word }) => stem(word))
    .join(' ');

/** The same without order or repetition: "geld van ISIS" and "ISIS geld" are one. */
export const bagOf = (text: string): string =>
  [...new Set(phraseOf(text).split(' '))].sort().join(' ');

/** A name as it is sought in texts, to be marked where it occurs: its words with single spaces. */
export const markedName = (name: string): string =>
  tokenize(name)
    .map(({ word }) => word)
    .join(' ');
