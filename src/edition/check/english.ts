import type { Problem } from '../../problem/problem.ts';
import { nameFinder } from '../../text/names.ts';
import { partsInOrder, wordsOf } from '../model.ts';
import type { ReadLetter } from '../places.ts';

/** Every phrase that the editors list as English is words of the letter. */
export function checkEnglish({ letter, places }: ReadLetter): Problem[] {
  const { english } = letter.brief;
  const find = nameFinder(english.map((phrase) => [phrase, phrase] as const));
  const texts = partsInOrder(letter).flatMap(wordsOf);
  const found = new Set(texts.flatMap((text) => find(text).map(({ of }) => of)));
  return english.flatMap((phrase, index): Problem[] => {
    if (found.has(phrase)) return [];
    const message = `Unexpected phrase "${phrase}", expected whole words of the letter`;
    const remedy = 'Copy them from the letter, or take the phrase out.';
    return [{ ...places.brief(['english', index]), message, remedy }];
  });
}
