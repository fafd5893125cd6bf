import { isReserved } from '../content-files/brief.ts';

/** Longest slug, in characters. */
const LONGEST = 60;

/** Slugs of headings, each once: `4. Financiën` is `financien`, the second such `financien-2`. */
export function slugsOf(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, index) => {
    const plain = slugOf(heading) || `onderdeel-${index + 1}`;
    const base = isReserved(plain) || plain === 'index' ? `onderdeel-${plain}` : plain;
    let slug = base;
    for (let count = 2; used.has(slug); count += 1) slug = `${base}-${count}`;
    used.add(slug);
    return slug;
  });
}

/** The words of a heading without its number, in small letters, with hyphens between. */
function slugOf(heading: string): string {
  const words = heading
    .replace(/^(?:\d+(?:\.\d+)*\.?|[IVX]+\.|[A-Z]\.|§ ?\d+\.?) (?=.*\p{L})/u, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’'‘]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
