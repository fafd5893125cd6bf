import { type Token, tokenize } from './tokens.ts';
import { stem } from './stem.ts';

/** Words that say nothing about what is sought: function words, question words, courtesies. */
const STOPWORDS = new Set(
  `aan af al alle als andere ben bij bijna daar dan dat de der deze die dit doch doen doet doe dus
  echter een eens elk en enkele er ge geen gedaan gehouden had hadden haar heb hebben heeft hem het
  hier hij hoe hoeveel hoelang hun lang mee iets ik in is ja je jullie jl kan kon kunnen laat maar
  me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat onder ons ook op over
  reeds sinds te tegen ten ter toch toen tot u uit uw van vanaf vanuit veel via volgens voor waar
  waarom wanneer waren was wat we weer wel welk welke wie wij wil willen word worden wordt werd
  werden waarin waarover zal ze zei zelf zich zij zijn zo zonder zou zouden zoek zeg zegt staat
  staan gaat ging geeft gaf gebeurt gebeurde gebeurd gebeuren komt kwam zit zitten zat zaten vindt
  vond weten wilde bekend informatie iemand vertel uitleg betekent betekenis the a an and or to for
  from by are were did does do how what which who when where why many much about with at on has have
  its it this that there any been be can will would they still left get ever woont wonen weet vaak
  heet heten und mit gegen ist wer et est qui contre du le`.split(/\s+/u),
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
