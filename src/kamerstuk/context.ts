import { type Cursor, take } from './cursor.ts';

const CLOSED =
  /(?= ?(?:[,;:?!)\]["'”’»¹²³⁰⁴-⁹-]|\.(?!\d)|$)|\n| (?:(?:en|of|tot|alsmede|pp?|blz|pag|pagina)(?![a-z])|&|t\/m))/y;

const COUNTED =
  /(?= ?[%€$£°]|[ .]\d{3}(?!\d)|,\d+ ?(?:%|mil|mld|mln|euro|procent)| (?:v\.? ?chr|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni|juli|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|euro|eur|usd|dollar|miljoen|miljard|mln|mld|procent|keer|maal|andere|jaar|jaren|maanden|weken|dagen|uur|minuten|km|kilo|meter|ton|leden|moties|brieven|vragen|amendementen|mensen|personen|militairen|soldaten|strijders|burgers|inwoners|gezinnen|kinderen|huishoudens|woningen|bezoekers|slachtoffers|vluchtelingen|ontheemden|stuks|zetels)(?![a-z]))/iy;

/** Whether what was read stands at an end: punctuation, the end of the text, "en", "p.". */
export function isClosed(cursor: Cursor): boolean {
  return take(cursor, CLOSED) !== undefined;
}

/** Whether what was read counts something: a month, a unit or a noun follows ("14 september"). */
export function isCounted(cursor: Cursor): boolean {
  return take(cursor, COUNTED) !== undefined;
}
