import type { InstrumentKind } from './instrument.ts';
import { breakable } from './pattern.ts';
import type { Series } from './series.ts';

const HEAD = new RegExp(
  `(?<!\\p{L})(?:${breakable('ar·ti·kel(?:en)?')}|artt?\\.?|articles?) `,
  'giu',
);
const PART =
  ',? (?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste) lid|lid \\d|paragraaf \\d|(?:aanhef en )?(?:onder|onderdeel) [a-z](?!\\p{L}))';
const ITEM = new RegExp(`(\\d{1,3}[a-z]?)(?!-?[\\p{L}\\d])(?:${PART})*`, 'iuy');

function articlesOf(kind: InstrumentKind, prefix: string, tail: string): Series {
  return {
    kind,
    head: HEAD,
    item: ITEM,
    tail: new RegExp(`,?${tail}`, 'iuy'),
    id: ([, number = '']) => `${prefix}-${number.toLowerCase()}`,
  };
}

const UN =
  '(?:v\\.?n\\.?|verenigde naties|(?:organisatie der |organisatie van de )verenigde naties)';
const CHARTER = breakable('Hand·vest');

/**
 * Articles of the Charter of the United Nations: "artikel 51 van het VN-Handvest", "artikel 2,
 * vierde lid, van het Handvest van de Verenigde Naties". "Handvest" alone may be that of the
 * fundamental rights of the Union, and is left alone.
 */
export const charterArticles: Series = articlesOf(
  'verdragsartikel',
  'vn-handvest',
  `(?: van het| of the)? (?:(?:vn|v\\.n\\.)[- ]{1,2}${CHARTER}|${CHARTER} (?:van de|der) ${UN}|un charter|charter of the united nations)(?!\\p{L})`,
);

/**
 * Articles of the Dutch constitution: "artikel 100 van de Grondwet", "art. 97 Gw". A Grondwet
 * of another country ("de Iraakse Grondwet", "de Grondwet van Irak") is left alone.
 */
export const constitutionArticles: Series = articlesOf(
  'grondwetsartikel',
  'grondwet',
  `(?: van de(?: nederlandse)?| van onze)? (?:${breakable('Grond·wet')}|Gw)(?!\\p{L}| van (?!het koninkrijk|nederland))`,
);
