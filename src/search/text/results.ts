import { fold } from '../language/fold.ts';
import type { Kind } from '../data/model.ts';
import type { Result } from '../result.ts';
import { excerptOf } from './excerpt.ts';
import type { TextIndex, TextParagraph, TextSection } from './index.ts';
import type { SectionHit } from './rank.ts';
import type { TextAnswer } from './search.ts';

/** Words worth less than this are not marked: the start of another word, a far synonym. */
const MARKED = 0.3;
const MONEY = /(?:EUR|USD|€)\s*\d|(?:\d|miljoen|mln\.?)\s*(?:euro|USD)/u;

/** Sections as results, each leading to its best paragraph. */
export function textResults({ hits, sought, words }: TextAnswer, index: TextIndex): Result[] {
  const marked = new Set(
    sought.flatMap(({ matches }) =>
      [...matches]
        .filter(([, worth]) => worth >= MARKED)
        .map(([place]) => index.vocabulary.words[place]?.text ?? ''),
    ),
  );
  const money = words.some(
    ({ word, parts }) =>
      /^\d{4,}$|^(?:euro|kost|uitga|budget)/u.test(word) || parts.some((part) => /^\d/u.test(part)),
  );
  return hits.map((hit) => textResult(hit, marked, money));
}

function textResult(
  { section, hits }: SectionHit,
  marked: ReadonlySet<string>,
  money: boolean,
): Result {
  const [best, second] = hits;
  const { title, part, countries } = section;
  const amount = money && best !== undefined && MONEY.test(best.paragraph.text);
  const kind: Kind = amount ? 'bedrag' : 'paragraaf';
  return {
    ...{ title, part, countries, kind, kinds: amount ? ['bedrag', 'paragraaf'] : ['paragraaf'] },
    href: best ? addressOf(section, best.paragraph) : section.href,
    place: placeOf(section, best?.paragraph),
    excerpt: best && excerptOf(best.paragraph.text, marked),
    more:
      second && best && second.score > best.score * 0.6
        ? {
            href: addressOf(section, second.paragraph),
            text: `ook alinea ${second.paragraph.number}`,
          }
        : undefined,
    words: [...marked],
  };
}

function addressOf({ href, from, to }: TextSection, { number }: TextParagraph): string {
  if (number === 0 || from === to) return href;
  return `${href.replace(/#.*$/u, '')}#alinea-${number}`;
}

function placeOf({ part, title }: TextSection, paragraph?: TextParagraph): string {
  const where = fold(part) === fold(title) ? '' : part;
  return [where, paragraph && `bladzijde ${paragraph.page}`].filter(Boolean).join(' › ');
}
