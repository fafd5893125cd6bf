import { respell, stem } from './stem.ts';

/** The ge of `getraind`, and of `teruggekeerd` and `aangekondigd`, whose verbs are taken apart. */
const PARTICIPLE =
  /^(aan|af|door|in|mee|om|op|over|samen|terug|thuis|uit|voor)?ge(?!beur|bruik)(?=.{3,}(?:[dt]e?|en)$)/u;
const DERIVATION =
  /(?<=....)(?:ing|ati|er|eur|air|iek|isch|iel|heid|lijk|ist|achtig|ant|(?<!op|rek|tek|verschill)end|(?<=.....)at)$/u;
const PERSON = /(?<=...)[dt]$/u;

/**
 * The form that words of one family share: `trainen`, `trainer`, `training`, `getraind`.
 * @param word A folded word.
 */
export function root(word: string): string {
  let form = stem(word.replace(PARTICIPLE, '$1'));
  for (let last = ''; last !== form;) {
    last = form;
    form = respell(form.replace(DERIVATION, '').replace(PERSON, ''));
  }
  return form;
}

/** Of fewer letters, words of no one family share a root: `gekozen` and `kosten`. */
const SHORTEST = 4;

/** The root of a word, if it is long enough to tell its family from others. */
export function familyOf(word: string): string | undefined {
  const family = root(word);
  return family.length < SHORTEST ? undefined : family;
}
