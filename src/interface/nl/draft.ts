import { listed } from '../../dutch/count.ts';
import { formatDate } from '../../dutch/dates.ts';
import type { Brief } from '../../schemas/letter/brief.ts';

/** What a letter is, in a sentence, from its head and signatures alone. */
export function description(
  { kind, signatories, date }: Pick<Brief, 'kind' | 'signatories' | 'date'>,
  chamber: Brief['chamber'],
): string {
  const offices = signatories.map(({ office, name }) => office?.replace(/^De /u, 'de ') ?? name);
  const named = kind.charAt(0).toUpperCase() + kind.slice(1);
  const by = offices.length > 0 ? ` van ${listed([...new Set(offices)])}` : '';
  const day = date ? `, ${formatDate(date.is)}` : '';
  const house = chamber === 'I' ? 'Eerste' : 'Tweede';
  if (kind === 'vragen')
    return `Vragen van leden van de ${house} Kamer, met de antwoorden van de regering${day}.`;
  return `${named}${by} aan de ${house} Kamer${day}.`;
}

/** What is said of a letter that was received without its printed head. */
export const headless = 'Het briefhoofd ontbreekt in onze bron.';

/** Where what only the metadata of the publisher say was read; by the official name of the paper. */
export const metadataSource = (paper: string) => ({
  name: 'Metagegevens van de officiële publicatie',
  url: `https://zoek.officielebekendmakingen.nl/${paper}/metadata.xml`,
});
