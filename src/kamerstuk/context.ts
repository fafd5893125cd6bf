import { type Cursor, take } from './cursor.ts';

const CLOSED =
  /(?= ?(?:[,;:?!)\]["'”’»¹²³⁰⁴-⁹-]|\.(?!\d)|$)|\n| (?:(?:en|of|tot|alsmede|pp?|blz|pag|pagina)(?![a-z])|&|t\/m))/y;

const COUNTED =
  /(?=[ .]\d{3}(?!\d)| (?:maart|mrt|mei|(?:jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec)(?:[a-z]*(?:ari|i|il|us|ber))?)(?![a-z]))/iy;

/** What prose counts; nobody looks for an amount, and the browser does without it. */
export const COUNTED_IN_PROSE =
  /(?= ?[%€$£°]|,\d+ ?(?:%|mil|mld|mln|euro|procent)| (?:v\.? ?chr|euro|eur|usd|dollar|miljoen|miljard|mln|mld|procent|keer|maal|andere|jaar|jaren|maanden|weken|dagen|uur|minuten|km|kilo|meter|ton|leden|moties|brieven|vragen|amendementen|mensen|personen|militairen|soldaten|strijders|burgers|inwoners|gezinnen|kinderen|huishoudens|woningen|bezoekers|slachtoffers|vluchtelingen|ontheemden|stuks|zetels)(?![a-z]))/iy;

/** Whether what was read stands at an end: punctuation, the end of the text, "en", "p.". */
export function isClosed(cursor: Cursor): boolean {
  return take(cursor, CLOSED) !== undefined;
}

/** Whether what was read counts something: a month, a unit or a noun follows ("14 september"). */
export function isCounted(cursor: Cursor): boolean {
  return (take(cursor, COUNTED) ?? (cursor.counted && take(cursor, cursor.counted))) !== undefined;
}

/** How far back the words reach that make a number something else than a dossier. */
const REACH = 60;

const PROCEEDINGS =
  /(?<!bijl\w*\.? (?:van de |bij de )?)(?:handelingen|aanhangsel|(?<![a-z])hand\.)(?:[ ,.\d/-]|(?<![a-z])(?:II?|[TE]K|UCV|OCV|van|de|der|tweede|eerste|kamer|handelingen|vergaderjaar|zitting)(?![a-z]))*$/i;

const OTHER_SERIES =
  /(?:(?<![a-z])(?:stb|stcrt|trb|staatsblad|staatscourant|tractatenblad|pb|pbe[ug]|publicatieblad|isbn(?:-1[03])?|issn|iban|kvk|btw|ecli|celex|ljn|bnb|nj|cas|tel|telefoon|fax|mobiel|postbus|kenmerk|zaak|bsn|ean|s\/n|serial|versie|model|type|order|jaargang|resoluties?|\((?:eu|eg|eeg)\)|perceel|kavel|rekening|factuur|postcode|(?:nen|iso|iec|din)(?:[-/](?:nen|en|iso|iec))*|artikel|art|richtlijn|verordening|eur|usd|euro|(?!kamerst|dossier|vet|stuk|volg|onder|motie|brief)[a-z-]+(?:nummer|nr))|[€$£])[.:]? ?(?:\d{4},? )?(?:[lc] |nr\.? ?)?[\d .+()-]{0,20}$/i;

/** "pagina 12 345, nr. 6": directly before, since a dossier may follow a page ("p. 5, 29 521, nr. 360"). */
const PLACE =
  /(?<![\p{L}-])(?:pp?|pag|pagina(?:['’]?s)?|blz|bldz|bladzijden?|alinea(?:['’]?s)?|regels?|(?:voet)?no(?:ot|ten)|paragra(?:af|fen)|par|§+|randnummers?|bedra(?:ge?|gen|agt)(?: van)?|totaal(?: van)?)[.:]? ?$/iu;

const TELEPHONE = /(?:^|[^\d])(?:\(?0\d{1,3}\)?[ -]|\+\d[\d ()-]*)$/;

/**
 * Whether the words before `at` say that the number there is no dossier: the Handelingen and
 * their Aanhangsel, Stb., Stcrt., Trb. and Pb, a page or a paragraph, an amount, a telephone
 * number, ISBN, IBAN, or some other "…nummer".
 */
export function isSomethingElse(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return [PROCEEDINGS, OTHER_SERIES, PLACE, TELEPHONE].some((series) => series.test(before));
}

/** How far back the title of a law reaches before its dossier in brackets. */
const TITLE_REACH = 400;

/** The sentence before a place, without the bracket that opens there. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - TITLE_REACH), at).replace(/[ (]+$/, '');
  return before.split(/[.?!] (?=\p{Lu})|\n/u).at(-1) ?? '';
}

const LAW =
  /(?<!\p{L})(?:(?:\p{L}+)?wet(?:s\p{L}+|ten|boek\p{L}*|geving\p{L}*)?|voorstel van|moties?|amendement(?:en)?|\p{L}*nota|\p{L}*begroting(?:en|s\p{L}+)?|\p{L}*debat(?:ten)?|hamerstuk(?:ken)?|\p{L}*dossiers?|kamerstuk\p{L}*|memorie|belastingplan|jaarverslag|(?:wijziging|goedkeuring|implementatie) van|verdrag)(?!\p{L})/iu;

/** Whether the sentence before a place speaks of a law, a motion, a debate or a budget. */
export function isLawBefore(text: string, at: number): boolean {
  return LAW.test(sentenceBefore(text, at));
}

const COUNT_JUST_BEFORE =
  /(?:[\d%€$£]|(?<!\p{L})(?:aantal(?:len)?|totaal|bedrag(?:en)?|gemiddelde?|kosten|uitgaven|inkomsten|opbrengst|omzet|budget|subsidie|prijs|salaris|euro|miljoen|miljard|personen|mensen|inwoners|bewoners|kiezers|stemmen|deelnemers|leden|militairen|vluchtelingen|asielzoekers|slachtoffers|leerlingen|studenten|woningen|huishoudens|gezinnen|kinderen|bedrijven|banen|fte|realisatie|raming|stand|saldo|mutaties?|resultaat|winst|verlies|tekort|overschot|schuld|vermogen|afschrijving(?:en)?|baten|lasten|kenmerk|postcode|(?!stuk|motie|dossier)\p{L}+nummer))$/iu;
const COUNT_NEAR =
  /(?<!\p{L})(?:aantal(?:len)?|totaal|totale|bedrag(?:en)?|gemiddelde?|inwoners|som)(?!\p{L})[^.;:]{0,40}$/iu;
const COUNT_AFTER = /(?= ?\) ?(?:[\d%€]|[^().\n]{1,60}\(\d[\d .]*\)))/y;
const COUNT_EARLIER = /\(\d[\d .]*\)[^().]{1,60}$/;
const NAMED_NUMBER = /(?<!\p{L})(?:(?:19|20)\d\d|n(?:rs?|ummers?)\.? ?\d{1,4})$/iu;

/**
 * Whether a number in brackets from `start` to `end` counts what stands before it ("het aantal
 * inwoners (36 281)"), follows another number ("12% (36 281)") or is one in a row of such
 * ("Utrecht (36 281), Leiden (28 110)"). The name of a law may end in a year, a
 * motion in its number.
 */
export function isCountBefore(text: string, start: number, end: number): boolean {
  const sentence = sentenceBefore(text, start);
  const law = LAW.test(sentence);
  if (COUNT_JUST_BEFORE.test(sentence)) return !(law && NAMED_NUMBER.test(sentence));
  if (COUNT_NEAR.test(sentence)) return !LAW.test(sentence.slice(-40));
  return (
    !law && (COUNT_EARLIER.test(sentence) || take({ text, at: end }, COUNT_AFTER) !== undefined)
  );
}

const LINE_START = /(?:^|[\n\f])[^\S\n]{0,8}$/;
const FOOTER_END = /[^\S\n]{1,8}\d{1,4}[^\S\n]{0,8}(?:\r?\n|$)/y;

/**
 * Whether a reference is the footer of a printed page: a line of its own that starts with the
 * chamber and ends with the page ("Tweede Kamer, vergaderjaar 2018–2019, 27 925, nr. 651 5").
 */
export function isPageFooter(text: string, start: number, end: number): boolean {
  if (!/^(?:Tweede|Eerste) Kamer/.test(text.slice(start, start + 12))) return false;
  FOOTER_END.lastIndex = end;
  return LINE_START.test(text.slice(Math.max(0, start - 10), start)) && FOOTER_END.test(text);
}
