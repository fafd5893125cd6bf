import type { Element } from 'xast';
import { x } from 'xastscript';
import { entryHref, type RegisterName } from '../../edition/build/entries.ts';
import { type Letter, partsInOrder, type PlacedNote, updatedOn } from '../../edition/model.ts';
import { entryName, letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { officialName, officialUrl } from '../../kamerstuk/index.ts';
import { CHAMBERS } from '../citation/item.ts';
import { inFull } from '../in-full.ts';
import type { KnownToOutputs, MentionedEntry } from '../contract.ts';
import { onLines, textNode } from '../xml.ts';
import { roleId, signatoryId } from './body.ts';

/** Who made the file, in its references. */
const EDITORS = '#redactie';

/** A part of the letter that has metadata of its own: the letter, or an annex. */
export interface Part {
  /** What follows the address of the letter: `!bijlage-1`; empty for the letter. */
  component: string;
  title: string;
}

/** All that is known of the letter, or of an annex, beside its words. */
export function meta(letter: Letter, part: Part, known: KnownToOutputs): Element {
  const isWhole = part.component === '';
  return x(
    'meta',
    onLines([
      x(
        'identification',
        { source: EDITORS },
        onLines([
          frbr('FRBRWork', workOf(letter), part, letter, [
            x('FRBRcountry', { value: 'nl' }),
            x('FRBRnumber', { value: letter.number }),
            x('FRBRname', { value: part.title }),
          ]),
          frbr('FRBRExpression', `${workOf(letter)}nl@${editionDay(letter).date}`, part, letter, [
            x('FRBRlanguage', { language: ui.site.language }),
          ]),
          frbr('FRBRManifestation', inFull(`/${letter.id}.xml`), part, letter, [
            x('FRBRformat', { value: 'application/akn+xml' }),
          ]),
        ]),
      ),
      ...(isWhole ? aboutWhole(letter, known) : []),
    ]),
  );
}

/** What stands once in the file: an annex refers to it too. */
const aboutWhole = (letter: Letter, known: KnownToOutputs): Element[] => [
  ...publication(letter),
  x('references', { source: EDITORS }, onLines(references(letter, known))),
  ...notes(letter),
];

const workOf = ({ href }: Letter): string => inFull(href);

interface Dated {
  date: string;
  name: string;
}

/** The day of the letter or, where that is unknown, of the edition, else the start of its session year. */
const letterDay = (letter: Letter): Dated =>
  letter.brief.date ? { date: letter.brief.date.is, name: 'brief' } : editionDay(letter);

function editionDay(letter: Letter): Dated {
  const day = updatedOn(letter);
  if (day !== undefined) return { date: day, name: 'leeseditie' };
  return {
    date: `${letter.brief.sessionYear.slice(0, 4)}-09-01`,
    name: 'begin van het vergaderjaar',
  };
}

/** A level of a document, as FRBR tells them apart; each address is one of this site. */
function frbr(
  level: 'FRBRWork' | 'FRBRExpression' | 'FRBRManifestation',
  address: string,
  { component }: Part,
  letter: Letter,
  own: Element[],
): Element {
  const isWork = level === 'FRBRWork';
  const alias =
    isWork && component === ''
      ? [x('FRBRalias', { value: officialName(letter.id), name: 'officielebekendmakingen.nl' })]
      : [];
  return x(
    level,
    onLines([
      x('FRBRthis', { value: component === '' ? address : `${address}/${component}` }),
      x('FRBRuri', { value: address }),
      ...alias,
      x('FRBRdate', { ...(isWork ? letterDay(letter) : editionDay(letter)) }),
      ...(isWork ? authors(letter) : [x('FRBRauthor', { href: EDITORS, as: '#uitgever' })]),
      ...own,
    ]),
  );
}

/** Who signed the letter; the chamber that published it when nobody did. */
const authors = ({ brief }: Letter): Element[] =>
  brief.signatories.length === 0
    ? [x('FRBRauthor', { href: '#kamer' })]
    : brief.signatories.map(({ office }, index) =>
        x('FRBRauthor', {
          href: `#${signatoryId(index)}`,
          as: office === undefined ? undefined : `#${roleId(index)}`,
        }),
      );

const publication = (letter: Letter): Element[] =>
  letter.brief.date
    ? [
        x('publication', {
          ...{ name: 'Kamerstuk', date: letter.brief.date.is, number: letter.id },
          showAs: ui.papers.paperTitle(letter.id),
        }),
      ]
    : [];

/** Kinds of references, by the register that has them. */
const TLC: Readonly<Record<RegisterName, string>> = {
  personen: 'TLCPerson',
  organisaties: 'TLCOrganization',
  plaatsen: 'TLCLocation',
  begrippen: 'TLCConcept',
  missies: 'TLCEvent',
  rechtsbronnen: 'TLCReference',
};

/** Id in the references of an entry of a register. */
export const entryId = ({ register, data }: Pick<MentionedEntry, 'register' | 'data'>): string =>
  `${register}-${data.id}`;

function references(letter: Letter, { entries, publication }: KnownToOutputs): Element[] {
  const { chamber, signatories } = letter.brief;
  const own = (name: string, eId: string, href: string, showAs: string, others = {}) =>
    x(name, { eId, href, showAs, ...others });
  return [
    own('original', 'origineel', officialUrl(letter.id), letterSubject(letter)),
    own('TLCOrganization', 'redactie', inFull('/'), publication.publisher ?? ui.site.name),
    own('TLCOrganization', 'kamer', 'https://www.tweedekamer.nl/', CHAMBERS[chamber]),
    own('TLCRole', 'uitgever', inFull('/verantwoording/'), 'uitgever'),
    ...signatories.flatMap(({ name, office }, index) => [
      own('TLCPerson', signatoryId(index), `${inFull(letter.href)}#ondertekening`, name),
      ...(office === undefined
        ? []
        : [own('TLCRole', roleId(index), `${inFull(letter.href)}#ondertekening`, office)]),
    ]),
    ...entries
      .filter(({ mentions }) => mentions.length > 0)
      .map((entry) =>
        own(
          TLC[entry.register],
          entryId(entry),
          inFull(entryHref(entry.register, entry.data.id)),
          entryName(entry.data),
          // The one kind of reference that says in a field of its own what it is.
          entry.register === 'rechtsbronnen' ? { name: 'rechtsbron' } : {},
        ),
      ),
  ];
}

/** The editors' notes: apart from the text, which refers to them. */
function notes(letter: Letter): Element[] {
  const all = partsInOrder(letter).flatMap((section) => section.notes);
  return all.length === 0 ? [] : [x('notes', { source: EDITORS }, onLines(all.map(noteElement)))];
}

const noteElement = ({ id, label, note: { text, source } }: PlacedNote): Element =>
  x('note', { eId: id, marker: label }, [
    x('p', [
      textNode(source ? `${text} ` : text),
      ...(source ? [x('ref', { href: source.url }, source.name)] : []),
    ]),
  ]);
