import type { Element } from 'xast';
import { x } from 'xastscript';
import { paperHref } from '../../addresses/address.ts';
import type { Letter, Section } from '../../edition/model.ts';
import { letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { inFull } from '../in-full.ts';
import type { KnownToOutputs, Output } from '../contract.ts';
import { referenceHref } from '../reference.ts';
import { onLines, writeXml } from '../xml.ts';
import {
  blockElements,
  conclusions,
  heading,
  preface,
  sectionElement,
  type Whole,
} from './body.ts';
import { entryId, meta } from './meta.ts';

/** A letter as XML for machines: Akoma Ntoso 3.0 (OASIS LegalDocML). */
export const akomaNtoso: Output = {
  ofLetter: (letter, known) => [
    { path: `${letter.id}.xml`, make: () => akomaNtosoXml(letter, known) },
  ],
};

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Makes the document: the letter as `doc`, each annex as an attachment with a `doc` of its own. */
export function akomaNtosoXml(letter: Letter, known: KnownToOutputs): string {
  const whole = wholeOfLetter(letter, known);
  const roots = letter.sections.filter(({ parent }) => parent === undefined);
  const isAnnex = (section: Section) =>
    letter.signed.length > 0 && section.order > letter.signatures.order;
  const annexes = roots.filter(isAnnex);
  const title = letterSubject(letter);
  return writeXml(
    x('akomaNtoso', { xmlns: NAMESPACE }, [
      x(
        'doc',
        { name: letter.brief.kind },
        onLines([
          meta(letter, { component: '', title }, known),
          ...some(preface(letter, whole)),
          x(
            'mainBody',
            IN_DUTCH,
            onLines([
              ...blockElements(letter.opening, whole),
              ...roots
                .filter((section) => !isAnnex(section))
                .map((section) => sectionElement(section, letter, whole)),
            ]),
          ),
          ...some(conclusions(letter, whole)),
          ...attachments(annexes, letter, { whole, known }),
        ]),
      ),
    ]),
  );
}

const IN_DUTCH = { 'xml:lang': ui.site.language };

const some = (element: Element | undefined): Element[] => (element === undefined ? [] : [element]);

function attachments(
  annexes: readonly Section[],
  letter: Letter,
  { whole, known }: { whole: Whole; known: KnownToOutputs },
): Element[] {
  if (annexes.length === 0) return [];
  const attachment = (annex: Section, index: number) =>
    x(
      'attachment',
      { eId: annex.slug },
      onLines([
        heading(annex, whole),
        x('doc', { name: 'bijlage' }, [
          meta(letter, { component: `!bijlage-${index + 1}`, title: annex.title }, known),
          x('mainBody', IN_DUTCH, onLines(bodyOf(annex, letter, whole))),
        ]),
      ]),
    );
  return [x('attachments', onLines(annexes.map(attachment)))];
}

function bodyOf(annex: Section, letter: Letter, whole: Whole): Element[] {
  const under = letter.sections.filter(({ parent }) => parent === annex.id);
  const made = [
    ...blockElements(annex, whole),
    ...under.map((section) => sectionElement(section, letter, whole)),
  ];
  // A body must hold something, and a heading alone is none.
  return made.length > 0 ? made : [x('p')];
}

/** What every text of the letter needs of the whole. */
function wholeOfLetter(letter: Letter, known: KnownToOutputs): Whole {
  const papers = new Set(known.papers.flatMap(({ ids }) => ids));
  const concepts = new Map(
    known.entries.map((entry) => [`/${entry.register}/#${entry.data.id}`, entryId(entry)]),
  );
  return {
    conceptId: (href) => concepts.get(href),
    referenceHref: (reference, text) => {
      const own = reference.ids.find((id) => papers.has(id));
      return own === undefined || reference.scheme !== 'kamerstuk'
        ? referenceHref(reference, text, known)
        : inFull(paperHref(own));
    },
    hyphenBefore: (page) => hasHyphenBefore(letter, page),
  };
}

/** Whether the last line of text before a page ends in a hyphen that the edition left out. */
function hasHyphenBefore({ record }: Letter, page: number): boolean {
  const first = record.pages.find((one) => one.page === page)?.line ?? 0;
  // Beside a part of the imprint stand words of the letter.
  const furniture = new Set(record.furniture.flatMap(({ line, beside }) => (beside ? [] : [line])));
  let last = first - 1;
  while (furniture.has(last)) last -= 1;
  return record.hyphens.some(({ kind, line }) => kind === 'joined' && line === last);
}
