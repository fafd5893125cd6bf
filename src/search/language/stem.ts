const PLURAL_S = /(?<=[^s].[^aijouys'])s$|(?<=..[eio])s$(?<!is)/u;
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
    .replace(/(?<!ge|ver)leden$/u, 'lid')
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
