import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { pageId } from '../../addresses/address.ts';
import { syllables } from '../../dutch/syllables.ts';
import { ui } from '../../interface/index.ts';
import { layText, type Piece } from '../../text/lay.ts';
import type { Call, Mark, NoteMark, PageStart, Reference, Span, Text } from '../../text/model.ts';

/** Addresses that references lead to. */
export interface Targets {
  /**
   * Address that a reference leads to; undefined for an instrument that no register has.
   * @param words Those of the reference, which may name a page.
   */
  hrefOf(scheme: Reference['scheme'], id: string, words: string): string | undefined;
  /** Address of a page of the printed paper at the official publisher. */
  pageHref(page: number): string;
}

/** Makes the elements of a stretch of a text: words, and what its marks make of them. */
export function inlineHtml(text: Text, span: Span, targets: Targets): ElementContent[] {
  return toElements(layText(text, span), text, span, targets);
}

function toElements(
  pieces: readonly Piece[],
  text: Text,
  span: Span,
  targets: Targets,
  { isLinked = false, isEnglish = false } = {},
): ElementContent[] {
  return pieces.flatMap((piece): ElementContent[] => {
    if (typeof piece === 'string') return isEnglish ? [textOf(piece)] : breakable(piece);
    const { mark, pieces } = piece;
    const inside = toElements(pieces, text, span, targets, {
      isLinked: isLinked || mark.kind === 'reference',
      isEnglish: isEnglish || mark.kind === 'english',
    });
    return elementOf(mark, inside, { text, span, targets, isLinked });
  });
}

const textOf = (value: string): ElementContent => ({ type: 'text', value });

/** Words that a line on a phone cannot hold in letters of twice their size. */
const LONG = /(\p{L}{15,})/u;

/** Words, the longest with the places where they may break with a hyphen; see `.shy` in `base.css`. */
const breakable = (words: string): ElementContent[] =>
  words
    .split(LONG)
    .filter((part) => part !== '')
    .flatMap((part) =>
      (LONG.test(part) ? syllables(part) : [part]).map(textOf).flatMap(behindBreak),
    );

const behindBreak = (part: ElementContent, index: number): ElementContent[] =>
  index === 0 ? [part] : [h('span.shy'), part];

interface Around {
  text: Text;
  span: Span;
  targets: Targets;
  /** Whether a link is around it, which can hold no other. */
  isLinked: boolean;
}

function elementOf(mark: Mark, inside: ElementContent[], around: Around): ElementContent[] {
  switch (mark.kind) {
    case 'page':
      return pageStart(mark.page, {
        href: around.targets.pageHref(mark.page),
        isLinked: around.isLinked,
        isFirst: isFirst(mark, around),
      });
    case 'reference': {
      const words = around.text.text.slice(mark.start, mark.end);
      const href = around.targets.hrefOf(mark.scheme, mark.ids[0] ?? '', words);
      if (href === undefined) return inside;
      return [h('a', { href, [`data-${mark.scheme}`]: mark.ids.join(' ') }, inside)];
    }
    case 'term':
      return [h('a', { href: mark.href, 'data-begrip': mark.id }, abbreviated(mark.full, inside))];
    case 'time':
      return [timeElement(mark.datetime, inside)];
    case 'data':
      return [h('data', { value: mark.value }, inside)];
    case 'english':
      return [h('span', { lang: 'en' }, inside)];
    case 'number':
      return [h('span.heel', inside)];
    case 'note':
      return [noteMark(mark, isBeforeLink(mark, around.text))];
    case 'call':
      return [call(mark)];
  }
}

const HALF = /^\d{4}-4[01]$/u;

/** Words of a date; a half of a year has no form in HTML. */
const timeElement = (datetime: string, inside: ElementContent[]): ElementContent =>
  h('time', { datetime: HALF.test(datetime) ? undefined : datetime }, inside);

/** An abbreviation, with what it stands for. */
const abbreviated = (full: string | undefined, inside: ElementContent[]): ElementContent[] =>
  full === undefined ? inside : [h('abbr', { title: full }, inside)];

/** Whether a page starts right with its text, so that no mark between words need show where. */
const isFirst = ({ start }: PageStart, { span }: Around): boolean => start === span.start;

/**
 * The start of a page of the printed paper: a mark with its number, which the style sheet shows, and
 * an empty element that the address leads to. The mark leads to that very page of the official PDF.
 */
export function pageStart(
  page: number,
  {
    href,
    isFirst = false,
    isLinked = false,
  }: { href: string; isFirst?: boolean; isLinked?: boolean },
): ElementContent[] {
  const id = pageId(page);
  const shown = {
    class: 'bladzijdemerk',
    'data-nummer': page,
    'data-eerst': isFirst ? 'true' : undefined,
  };
  const mark = isLinked
    ? h('span', { ...shown, 'aria-hidden': 'true', 'data-redactie': '' })
    : h('a', {
        ...shown,
        href,
        'aria-label': ui.letter.pageLinkLabel(page),
        'data-redactie': '',
      });
  // A role of DPUB-ARIA; for what does not know it, the one that it is of.
  const role = 'doc-pagebreak separator';
  const name = ui.letter.pageLabel(page);
  const place = { id, role, 'aria-label': name, 'data-bladzijde': page, 'data-redactie': '' };
  return [mark, h('span.bladzijde', place)];
}

/**
 * The mark of an editors' note. The style sheet shows its letter: as text it would stick to the word
 * before it, and no browser would find those words.
 */
export const noteMark = (
  { id, label }: Pick<NoteMark, 'id' | 'label'>,
  beforeLink = false,
): ElementContent =>
  h('a.nootteken', {
    ...{ id: `${id}-terug`, href: `#${id}`, role: 'doc-noteref' },
    'aria-label': ui.letter.noteMarkLabel(label),
    'data-noot': label,
    'data-voor-link': beforeLink ? '' : undefined,
    'data-redactie': '',
  });

/** Whether a link begins at most two characters behind a mark: too near for a finger to tell apart. */
function isBeforeLink({ start }: NoteMark, { marks }: Text): boolean {
  const next = marks
    .filter((mark) => mark.kind !== 'number' && mark.kind !== 'note' && mark.start >= start)
    .sort((a, b) => a.start - b.start)[0];
  const isLink = next?.kind === 'reference' || next?.kind === 'term';
  return isLink && next.start - start <= 2;
}

/** The call of a printed footnote, as printed, in a link to it. */
const call = ({ footnote, printed }: Call): ElementContent =>
  h('sup.voetnootteken', [
    h(
      'a',
      {
        id: callId(footnote),
        href: `#voetnoot-${footnote}`,
        role: 'doc-noteref',
        'data-voetnoot': footnote,
      },
      printed,
    ),
  ]);

/** Fragment of the first call of a footnote, for the way back. */
export const callId = (footnote: number): string => `voetnoot-${footnote}-terug`;
