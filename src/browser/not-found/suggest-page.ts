import { slugOf } from '../../dutch/fold.ts';
import { ui } from '../../interface/index.ts';
import {
  alineaId,
  dossierHref,
  letterHref,
  letterTitle,
  pageId,
  paperHref,
  placeHref,
} from '../../addresses/address.ts';
import type { LetterData, LetterNumbers, PapersData, RegisterData } from '../../search/model.ts';
import { type ParseQuery, papersByNumber } from '../../search/identity/numbers.ts';
import { readEntry } from '../../search/identity/results.ts';
import { dossierOf } from '../../kamerstuk/parts.ts';
import { printedDossier } from '../../kamerstuk/printed.ts';
import { distance, slipsAllowed } from '../../dutch/slips.ts';

/** An address without a page, as a person reads it. */
export interface ParsedAddress {
  /** All of it as words, for the grammar of references. */
  words: string;
  /** Its parts, as the edition names things: lower case, with hyphens. */
  parts: string[];
  /** The page or paragraph that it ends with. */
  place?: { kind: 'alinea' | 'bladzijde'; number: number } | undefined;
}

const PLACE =
  /(?<![a-z])(?:(pp?|pag|pagina|blz|bladzijde|page)|a|al|alinea|par|paragraaf)[\s._-]*(\d{1,4})[\s./-]*$/iu;

/** Reads an address as a person does: without percent signs, underscores, case, or an extension. */
export function parseAddress(address: string): ParsedAddress {
  const [path = '', fragment = ''] = address.split('#');
  const whole = [decoded(path), decoded(fragment)].filter(Boolean).join('/');
  const plain = whole.replaceAll(/\.(?:html?|php|aspx?|pdf)(?=\/|$)/giu, '');
  const [, page, number] = PLACE.exec(plain) ?? [];
  const kind = page === undefined ? 'alinea' : 'bladzijde';
  const place = number === undefined ? undefined : ({ kind, number: Number(number) } as const);
  const rest = place ? plain.replace(PLACE, '') : plain;
  return {
    words: rest.replaceAll(/[/_+\s]+/gu, ' ').trim(),
    parts: rest.split('/').map(slugOf).filter(Boolean),
    place,
  };
}

/** Text of a part of an address; as it is when it can't be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A page of the site, or a place on one, with its name for readers. */
export interface Page {
  href: string;
  title: string;
}

/** What is known of the site, each part fetched when it is first needed. */
export interface Known {
  papers(): Promise<PapersData>;
  register(): Promise<RegisterData>;
  letter(id: string): Promise<LetterData>;
  /** The grammar of references. */
  parse: ParseQuery;
  /** Pages in the navigation of every page. */
  pages: readonly Page[];
}

/**
 * Finds the page that a wrong address means: the letter or paper that the grammar of references finds in
 * it, with the page, paragraph or heading that follows; else the page or entry of a register with
 * such a name. Undefined if it names none.
 */
export async function suggestPage(address: string, known: Known): Promise<Page | undefined> {
  const read = parseAddress(address);
  return (
    (await byDossier(read, known)) ?? (await byNumber(read, known)) ?? (await byName(read, known))
  );
}

/** The dossier of `/dossier/27925/` and the like, when the edition has papers of it. */
async function byDossier({ parts }: ParsedAddress, known: Known): Promise<Page | undefined> {
  const [word = '', ...number] = parts;
  if (!/^dossiers?$/u.test(word) || number.length === 0) return undefined;
  const { letters, papers } = await known.papers();
  const ids = [...letters.map(({ id }) => id), ...papers.flatMap(({ ids }) => ids)];
  const plain = (dossier: string) => slugOf(dossier).replaceAll('-', '');
  const sought = plain(number.join(''));
  const dossiers = ids.map(dossierOf);
  // A budget is often named without its chapter: 34775 for 34775-V.
  const id =
    dossiers.find((dossier) => plain(dossier) === sought) ??
    dossiers.find((dossier) => dossier.startsWith(`${sought}-`));
  return id === undefined
    ? undefined
    : { href: dossierHref(id), title: ui.dossiers.name(printedDossier(id), undefined) };
}

async function byNumber(read: ParsedAddress, known: Known): Promise<Page | undefined> {
  const data = await known.papers();
  const answer = papersByNumber(read.words, data, known.parse, false);
  const slip = answer.meant === undefined ? undefined : withId(answer.meant, data);
  const [letter] = slip?.letters ?? answer.letters;
  if (letter) return inLetter(letter, read, known);
  const [paper] = slip?.papers ?? answer.papers;
  if (!paper) return undefined;
  const [id = ''] = paper.ids;
  const asMotion = paper.kind === 'motie' && read.parts[0] === 'moties';
  return { href: asMotion ? `/moties/#${id}` : paperHref(id), title: paper.name };
}

const withId = (id: string, { papers, letters }: PapersData) => ({
  letters: letters.filter((letter) => letter.id === id),
  papers: papers.filter(({ ids }) => ids.includes(id)),
});

async function inLetter(
  letter: LetterNumbers,
  { parts, place }: ParsedAddress,
  known: Known,
): Promise<Page> {
  const { id, pages, alineas } = letter;
  const whole = { href: letterHref(id), title: letterTitle(letter) };
  const names = parts.filter((part) => known.parse(part).length === 0 && /[a-z]/u.test(part));
  const { sections } = names.length > 0 ? await known.letter(id) : { sections: [] };
  const section = nearest(names.toReversed(), sections, ({ href }) => slugsOf(href));
  const most = place?.kind === 'alinea' ? alineas : pages;
  if (!place || place.number < 1 || place.number > most) return section ?? whole;
  const { kind, number } = place;
  const within = section && number - section.first in section.paragraphs && kind === 'alinea';
  return {
    href:
      kind === 'alinea'
        ? placeHref(within ? section.href : whole.href, alineaId(number))
        : `${whole.href}#${pageId(number)}`,
    title: ui.notFound.placeOf(ui.search.placeName(kind, number), whole.title),
  };
}

async function byName({ parts }: ParsedAddress, known: Known): Promise<Page | undefined> {
  const { entries } = await known.register();
  const last = parts.slice(-1);
  const all = Object.entries(entries).flatMap(([register, all]) =>
    all.map((entry) => {
      const { href, name, others } = readEntry(register, entry);
      const names = [...slugsOf(href), ...[name, ...others].map(slugOf)];
      return { register, href, title: name, names };
    }),
  );
  // The register that the address names goes first; two registers may have one thing.
  const inOrder = all.toSorted(
    (a, b) => Number(b.register === parts[0]) - Number(a.register === parts[0]),
  );
  const page = nearest(last, known.pages, ({ href }) => slugsOf(href));
  return page ?? nearest(last, inOrder, ({ names }) => names);
}

/** The thing with the name that comes nearest to one of the parts, the first part first. */
function nearest<T extends Page>(
  parts: readonly string[],
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): T | undefined {
  for (const limit of [0, 1, 2]) {
    for (const part of parts.filter(({ length }) => limit <= slipsAllowed(length))) {
      const near = (name: string) => distance(name, part, limit) <= limit;
      const found = things.find((thing) => namesOf(thing).some(near));
      if (found) return found;
    }
  }
  const withPrefix = (part: string) =>
    things.find((thing) => namesOf(thing).some(startsWith(part)));
  return parts
    .filter(({ length }) => length >= SHORTEST_PREFIX)
    .map(withPrefix)
    .find((found) => found);
}

/** Too many names begin with fewer letters. */
const SHORTEST_PREFIX = 5;

const startsWith = (part: string) => (name: string) => name.startsWith(part);

/** The last name in an address: `cbmi` of `/begrippen/#cbmi`. */
const slugsOf = (href: string): string[] => href.split(/[/#]/u).filter(Boolean).slice(-1);
