import type { LocatedBrief } from '../content-files/brief.ts';
import { takeFootnotes } from '../importer/footnotes.ts';
import { takeHead } from '../importer/head.ts';
import { asFurniture, type Doubt } from '../importer/doubt.ts';
import { joinLines } from '../importer/hyphens.ts';
import type { Dictionary, Line, PagedLine } from '../importer/printed-letter.ts';
import { splitWords } from '../importer/words.ts';
import { paginate } from '../importer/pages.ts';
import { underEachOther } from '../importer/side-by-side.ts';
import { measureLines } from '../importer/seams.ts';
import { dayIn } from '../dutch/dates.ts';
import { ui } from '../interface/index.ts';
import { type Brief, briefSchema } from '../schemas/letter/brief.ts';
import { type PrintedHead, readHead } from './head.ts';
import { dossierIdOf, type Given, type Identity, identify } from './identity.ts';
import { formatPath } from '../yaml/read.ts';
import { findHeadings } from './outline.ts';
import { findSignatures } from './signatures.ts';
import { slugsOf } from './slugs.ts';

/** Lines that the pages of official sites have around a letter. */
const OF_WEB_PAGE =
  /^(?:Naar boven|Terug naar boven|Naar top|Naar de inhoud|Ga (?:direct )?naar (?:de )?(?:inhoud|zoeken|hoofdinhoud).*|Datum publicatie.*|Publicatiedatum.*|Organisatie(?:type)?\b.{0,60}|Vergaderjaar\/?(?: nummer)?:?(?: \d{4}-\d{4})?|Dossier(?:- en ondernummer|titel)?(?:nummer)?:?(?: \d{5}.{0,20})?|Gegevens van deze publicatie|Toon (?:gegevens|datumtabel|volledige titel).*|Verberg .*|Officiële bekendmakingen(?: \|.*)?|.* \| Overheid\.nl(?: .*)?|Overheid\.nl(?: .*)?|U bent (?:nu )?hier:?.*|Kruimelpad|Home|Zoeken|Menu|Print(?:en)?|Deel(?:en)?(?: deze pagina)?|Download(?:en)?(?: .*)?|(?:Externe )?[Bb]ijlagen? \(\d+\)|Authentieke versie(?: \(PDF\))?|Odt-versie|Informatie over deze publicatie|Disclaimer.*|Privacy.*|Toegankelijkheid|Sitemap|Help|Contact|English|Inloggen.*|Over deze website|Alle (?:versies|bestandstypen).*|Permanente link|Dit is een (?:beta|oude) .*)$/u;

/** Lines that these have above a letter only: what it is, and the fields of the page on lines of their own. */
const ABOVE =
  /^(?:Kamerstuk \d\d \d{3}.{0,20}, nr\. \d+|Aanhangsel van de Handelingen.{0,40}|(?:Tweede|Eerste) Kamer der Staten-Generaal|\d{1,2}-\d{1,2}-\d{4}(?:,? \d\d:\d\d)?|\d{4}-\d{4}|\d{5}(?:-[IVX]+)?(?:,? nr\. |-)\w+)$/u;

/** A proposed brief, and the doubts in it. */
export interface Proposal {
  brief: Brief;
  doubts: Doubt[];
}

/** What a proposal goes by, besides lines. */
interface Proposing {
  file: string;
  given?: Given;
  /** Makes words whole that headings break over lines. */
  dictionary: Dictionary;
}

/**
 * Proposes `brief.yaml` of a letter from its lines: all that its head says, its signatories and its
 * outline. What it does not find is left out; what is doubtful the import says.
 * @throws ContentError when the lines do not tell which paper they are.
 */
export function proposeBrief(
  lines: readonly Line[],
  { file, given = {}, dictionary }: Proposing,
): Proposal {
  const head = readHead(lines);
  const identity = identify(lines, head, file, given);
  const above = head?.before ?? [];
  const isKnown = (line: Line) =>
    OF_WEB_PAGE.test(line.text) || (above.includes(line) && ABOVE.test(line.text));
  const around = [...above, ...lastLines(lines)].filter(
    (line) => isKnown(line) || isOnce(line.text, lines),
  );
  const doubts = around.filter((line) => !isKnown(line)).map((line) => aroundLetter(line, file));
  const plain = { ...emptyBrief(identity, textsOf(around)), head: head?.parts ?? [] };
  const paged = paginate(lines, stub(plain, file), file).lines;
  const whole = (text: string) => joinLines(splitWords(text), dictionary).text;
  const headed: Brief = { ...plain, ...fieldsOf(readHead(paged) ?? head, identity.id, whole) };
  const { lines: below } = takeHead(paged, stub(headed, file), file);
  const footed = takeFootnotes(below, stub(headed, file), file).lines;
  const body = underEachOther(footed).lines;
  const dated = headed.kind === 'vragen' ? answeredOn(body) : {};
  const { doubts: broken, ...parts } = partsOf(body, { file, dictionary });
  const brief = { ...headed, ...dated, ...parts };
  return {
    brief: completed({ ...brief, furniture: textsOf(around.filter(isKnown)) }, head !== undefined),
    doubts: [...doubts, ...broken],
  };
}

/** Adds what follows from the rest: who sent it, what it is, and what it lacks. */
export const completed = (brief: Brief, hasHead: boolean): Brief => ({
  ...brief,
  senders: sendersOf(brief),
  description: ui.draft.description(brief, brief.chamber),
  ...(!hasHead && { received: ui.draft.headless }),
});

const textsOf = (lines: readonly Line[]): string[] => [...new Set(lines.map(({ text }) => text))];

/** The last lines of a web page: below a letter it offers other things. */
function lastLines(lines: readonly Line[]): Line[] {
  const texts = lines.filter(({ text }) => text !== '');
  const top = texts.findIndex(({ text }) => /^(?:Terug )?[Nn]aar (?:boven|top)$/u.test(text));
  const first = top < 0 ? texts.length : top;
  const trailing = texts.slice(0, first).reverse();
  const other = trailing.findIndex(({ text }) => !OF_WEB_PAGE.test(text));
  return texts.slice(first - Math.max(0, other));
}

const aroundLetter = ({ number, text }: Line, file: string): Doubt => ({
  ...{ file, line: number },
  message: `Unexpected line "${text}" around the letter, expected the letter alone`,
  remedy: 'Add it to brief.yaml: to furniture when it is no part of the letter.',
  choices: [asFurniture(text)],
});

/** Whether no other line reads the same: what is said of one holds for all. */
const isOnce = (text: string, lines: readonly Line[]): boolean =>
  lines.filter((line) => line.text === text).length === 1;

/** A brief as if it were read from a file. */
export const stub = (value: Brief, file: string): LocatedBrief => ({
  value,
  place: (path) => ({ file, field: formatPath(path) }),
});

/** A brief that says nothing but which paper it is. */
export const emptyBrief = ({ id, chamber, sessionYear }: Identity, furniture: string[]): Brief => ({
  ...briefSchema.parse({ kamerstuk: id, chamber, sessionYear, description: id }),
  furniture,
});

/** The fields that a head fills; `whole` joins words of it that lines break. */
export function fieldsOf(
  head: PrintedHead | undefined,
  id: string,
  whole = (text: string) => text,
): Partial<Brief> {
  if (head === undefined) return {};
  const { parts, dossiers, kind, addressee, place, date, isAanhangsel } = head;
  return {
    head: parts,
    kind: isAanhangsel ? 'vragen' : kindOf(kind),
    dossiers: id.startsWith('ah-')
      ? []
      : dossiers.map(({ printed, title }) => ({
          id: dossierIdOf(printed),
          ...(title !== undefined && { title: whole(title) }),
        })),
    ...(addressee !== undefined && { addressee: { is: whole(addressee) } }),
    ...(place !== undefined && { place: { is: place } }),
    ...(date !== undefined && { date: { is: date } }),
  };
}

/** The day on which questions were answered, which stands in the sentence above them. */
function answeredOn(body: readonly PagedLine[]): Pick<Brief, 'date'> {
  const top = body.slice(0, 40).map(({ text }) => text);
  const date = dayIn(/\(ontvangen ([^)]+)\)/u.exec(top.join(' '))?.[1] ?? '');
  return date === undefined ? {} : { date: { is: date } };
}

/** `BRIEF VAN DE MINISTER …` is a `brief`. */
const kindOf = (printed = 'brief'): string =>
  /^(?:(?:GEWIJZIGDE?|NADER|TWEEDE|DERDE) )*(\p{L}+)/u.exec(printed)?.[1]?.toLowerCase() ?? 'brief';

/** Lines that are no heading and end no sentence: how a letter opens and closes. */
const SALUTATION =
  /^(?:(?:Zeer )?[Gg]eachte\b.*|Hoogachtend,?|Mijnheer de [Vv]oorzitter,?|Mevrouw de [Vv]oorzitter,?|Met vriendelijke groet,?|De Kamer,|gehoord de beraadslaging,|verzoekt .{1,90},|en gaat over tot de orde van de dag\.|De (?:fungerend )?(?:adjunct-)?(?:voorzitter|griffier) van de .{3,80}, .{2,60})$/u;

/** Signatories and outline, from the lines of the letter below its head. */
function partsOf(body: readonly PagedLine[], { file, dictionary }: Proposing) {
  const signatures = findSignatures(body);
  const taken = new Set(
    signatures.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  );
  const greetings = body.filter(({ text }) => SALUTATION.test(text)).map(({ text }) => text);
  for (const [at, { text }] of body.entries()) if (greetings.includes(text)) taken.add(at);
  const doubts: Doubt[] = [];
  const whole = (first: number, end: number) => {
    const lines = body.slice(first, end).map(({ text }) => text);
    const { text, undecided } = joinLines(lines, dictionary);
    const line = body[first]?.number;
    doubts.push(...undecided.map((word) => ({ ...brokenIn(text, word), file, line })));
    return text;
  };
  const headings = findHeadings(body, taken, measureLines(body));
  const texts = headings.map(({ first, last }) => whole(first, last + 1));
  const end = signatures.at(-1)?.last ?? Infinity;
  const slugs = slugsOf(texts);
  return {
    doubts,
    signatories: signatures.map(({ signatory: { office, name }, first, last }) => ({
      ...(office !== undefined && { office: whole(first, last).replace(/,$/u, '') }),
      name,
    })),
    openEnded: [...new Set(greetings)],
    outline: headings.map(({ depth, first }, index) => ({
      heading: texts[index] ?? '',
      level: depth + 1,
      collection: 'overig' as const,
      slug: slugs[index] ?? '',
      ...(first > end && { annex: true as const }),
    })),
  };
}

/** A word of a heading or an office that a hyphen breaks, and no dictionary decides. */
const brokenIn = (text: string, word: string): Omit<Doubt, 'file' | 'line'> => ({
  message: `Unexpected line-end hyphen in "${text}", expected a word that the dictionary has in one form only`,
  remedy: 'Write it in brief.yaml as it must stand, under outline or signatories.',
  choices: [{ as: `"${word}"`, settles: {} }],
});

/** Who sent it, by the offices under it. */
const sendersOf = ({ signatories }: Brief): Brief['senders'] =>
  signatories.flatMap(({ office }) =>
    office === undefined ? [] : [{ is: office.replace(/^(?:De|Het) /u, '') }],
  );
