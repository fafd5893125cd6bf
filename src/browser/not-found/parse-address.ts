import { slugOf } from '../../dutch/fold.ts';

/** What can be read from an address that leads nowhere. */
export interface ParsedAddress {
  /** All of it as words, for the grammar of references. */
  words: string;
  /** Its parts, as the edition names things: lower case, with hyphens. */
  parts: string[];
  /** A page or paragraph that it ends with. */
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
