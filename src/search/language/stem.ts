const PLURAL_S = /(?<=[^s].[^aiouys'])s$|(?<=..[eio])s$(?<!is)/u;
const INFLECTION = /(?<=...)(?:en|e)$/u;

/**
 * The form that the inflections of a Dutch word share: plural, inflected adjective, infinitive.
 * Lighter than Snowball, which takes `leger` and `leggen` for one word.
 * @param word A folded word.
 */
export function stem(word: string): string {
  if (/\d/u.test(word)) return word.replace(/(?<=[a-z]\d+)s$/u, '');
  if (word.length < 4) return word;
  const heid = word
    .replace(/heden$/u, 'heid')
    .replace(/(?<=..)dt$/u, 'd')
    .replace(PLURAL_S, '');
  return respell(heid.replace(INFLECTION, '').replace(PLURAL_S, ''));
}

/** Undoes what Dutch spelling does to a stem at its end: `bomm` is bom, `briev` is brief. */
export function respell(form: string): string {
  return form
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's')
    .replace(/aa|ee|oo|uu/gu, (double) => double.charAt(0))
    .replace(/ie$/u, 'i');
}

/** A vowel that sounds long, one that sounds short, and one before an ending, of which both have. */
const LONG = /(?:aa|ee|oo|uu)[^aeiou]+(?:en?)?$(?<!se)/u;
const SHORT = /[aeiou]([^aeiou])\1(?:en?)?$/u;
const CLOSED = /(?<![aeiou])[aeou][^aeiouwy]$(?<!..e[lnrs])/u;
const OPEN = /(?<![aeiou])[aeou][^aeiouwy]en?$/u;

/** Whether words of one stem may be forms of one word, by their last vowel: `hel` is not heel, nor `legen` leggen. */
export function isForm(word: string, other: string): boolean {
  const differ = (one: RegExp, two: RegExp) =>
    (one.test(word) && two.test(other)) || (one.test(other) && two.test(word));
  return !differ(LONG, SHORT) && !differ(LONG, CLOSED) && !differ(OPEN, SHORT);
}
