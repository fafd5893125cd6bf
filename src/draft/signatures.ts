import { nextText } from '../importer/lines-around.ts';
import type { PagedLine } from '../importer/printed-letter.ts';
import type { Brief } from '../schemas/letter/brief.ts';

/** A signature, and the lines that it stands on, as indexes; `last` is inclusive. */
interface FoundSignature {
  signatory: Brief['signatories'][number];
  first: number;
  last: number;
}

/** Starts of the lines that give an office. */
const OFFICE =
  /^(?:De|Het|DE|Mede namens|mede namens|Namens|namens|Hoogachtend,? de) (?:(?:\p{L}+ )*?(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS|[Vv]oorzitter|[Gg]riffier|[Pp]resident|[Vv]ice-?[Pp]resident|[Ss]ecretaris|[Dd]irecteur|[Oo]ndervoorzitter|[Rr]apporteur|[Cc]ommissaris|[Oo]mbudsman|[Cc]ommissie|[Rr]ekenkamer|[Kk]abinet|[Pp]residium)|\p{L}+)/u;

const PARTICLE = "(?:van|de|den|der|ten|ter|von|el|al|la|le|du|in|’t|'t|op|aan|bij)";
const FAMILY = String.raw`(?:${PARTICLE} )*(?:[’']t |[dD][’'])?\p{Lu}[\p{L}’'-]*(?:(?: ${PARTICLE})* [\p{Lu}][\p{L}’'-]*|-${PARTICLE}(?: ${PARTICLE})* \p{Lu}[\p{L}’'-]*)*`;
const TITLES = String.raw`(?:(?:prof|dr|mr|ir|drs|ing)\. ?)*`;
const INITIALS = String.raw`(?:(?:\p{Lu}\p{Ll}{0,2}\.[ -]?)+)`;

/** A name with initials: `A.Th.B. Bijleveld-Schouten`, `H.M. van der Berg MSc`. */
const NAME = new RegExp(`^${TITLES}${INITIALS} ?${FAMILY}(?:,? (?:MA|MSc|MBA|BSc|LLM|RA))*$`, 'u');

/** A name without initials, as under motions: `Van der Berg`. */
const FAMILY_ALONE = new RegExp(
  `^(?:${PARTICLE} |\\p{Lu}\\p{Ll}+ (?:de |der |den )?)*${FAMILY}(?: c\\.s\\.)?$`,
  'u',
);

/** Most lines that an office takes, and words of a name alone. */
const MOST_LINES = 6;
const MOST_WORDS = 5;

/** Finds the signatures: an office over one line or more, which ends with a comma, and a name. */
export function findSignatures(lines: readonly PagedLine[]): FoundSignature[] {
  const found: FoundSignature[] = [];
  let end = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const signature = at < end ? undefined : signatureAt(lines, at);
    if (signature === undefined) continue;
    found.push(signature);
    end = signature.last + 1;
  }
  return found.length > 0 ? found : namesUnderMotion(lines);
}

function signatureAt(lines: readonly PagedLine[], first: number): FoundSignature | undefined {
  const start = lines[first]?.text ?? '';
  if (!OFFICE.test(start) || start.length > 160) return undefined;
  const last = lastOfOffice(lines, first);
  if (last === undefined) return undefined;
  // Only right below the comma of the office an empty line may stand.
  const at = lines[last + 1]?.text === '' ? last + 2 : last + 1;
  const name = lines[at]?.text ?? '';
  if (!isName(lines, at)) return undefined;
  const office = lines.slice(first, last + 1).map(({ text }) => text);
  return { signatory: { office: office.join(' ').replace(/,$/u, ''), name }, first, last: at };
}

/** Whether a name stands on a line: one without initials by itself, as under the papers of a committee. */
function isName(lines: readonly PagedLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const isAlone = (lines[at + 1]?.text ?? '') === '' && text.split(' ').length <= MOST_WORDS;
  return NAME.test(text) || (isAlone && FAMILY_ALONE.test(text));
}

/** The last line of an office: it ends with a comma, and no other line of it follows. */
function lastOfOffice(lines: readonly PagedLine[], first: number): number | undefined {
  const most = lines.slice(first, first + MOST_LINES);
  const end = most.findIndex(({ text }, index) => {
    const below = nextText(lines, first + index + 1);
    return text.endsWith(',') && isName(lines, below);
  });
  const isWhole = most
    .slice(0, end + 1)
    .every(({ text }) => text !== '' && !/[.;:!?]$/u.test(text));
  return end >= 0 && isWhole ? first + end : undefined;
}

/** The last sentence of a motion, under which those who move it stand. */
const MOVED = /orde van de dag\.$/u;

function namesUnderMotion(lines: readonly PagedLine[]): FoundSignature[] {
  const moved = lines.findLastIndex(({ text }) => MOVED.test(text));
  if (moved < 0) return [];
  const found: FoundSignature[] = [];
  for (let at = moved + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const isName = NAME.test(text) || FAMILY_ALONE.test(text);
    if (!isName || text.split(' ').length > MOST_WORDS) break;
    found.push({ signatory: { name: text }, first: at, last: at });
  }
  return found;
}
