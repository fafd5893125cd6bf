/** A name in the parts that bibliographies sort and shorten (CSL 1.0.2, name variables). */
export interface CslName {
  given?: string;
  'non-dropping-particle'?: string;
  family: string;
}

const PRINTED = /^((?:\p{L}{1,2}\.)+)\s+((?:\p{Ll}[\p{Ll}’']*\s+)*)(.+)$/u;

/**
 * Takes a printed name apart: `A.Th.B. Bijleveld-Schouten`, `H.M. van der Berg`. A name without
 * initials stays whole.
 */
export function parseName(printed: string): CslName {
  const [, given, particle, family] = PRINTED.exec(printed) ?? [];
  if (given === undefined || family === undefined) return { family: printed };
  const before = particle?.trim();
  return { given, ...(before ? { 'non-dropping-particle': before } : {}), family };
}

/** Who moved something first, without those who signed with him: `Van Helvert c.s.` is `Van Helvert`. */
export const withoutOthers = (movers: string): string => movers.replace(/ c\.s\.$/u, '');

const PREFIX = /^(?:(?:van|von|de|der|den|ten|ter|te|la|le|’t) |(?:al|el)[ -])+/iu;

/** A family name without its prefix: `Van Helvert` is looked for under H, Al-Sadr under S. */
export const withoutPrefix = (family: string): string => family.replace(PREFIX, '');

/** A name as Highwire metadata and RIS give it: `Blok, S.A.`, `van der Berg, H.M.`. */
export function invertedName({
  given,
  'non-dropping-particle': particle,
  family,
}: CslName): string {
  return [[particle, family].filter(Boolean).join(' '), given].filter(Boolean).join(', ');
}
