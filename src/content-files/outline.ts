import type { Brief } from '../schemas/brief.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import type { Located } from '../schemas/reading/yaml.ts';

/** Fragments of the whole letter that its paragraphs, pages, notes and own parts have, and its page. */
const RESERVED =
  /^(?:(?:alinea|bladzijde|noot|zoek)-.+|opening|ondertekening|tekst|inhoud|kern-titel|citeerpaneel|voorvertoning)$/u;

/** Lists slugs that two headings share or that the edition needs: on one page each is an id. */
export function clashingSlugs({ value: brief, place }: Located<Brief>): Problem[] {
  const slugs = brief.outline.map(({ slug }) => slug);
  return slugs.flatMap((slug, index): Problem[] => {
    const first = slugs.indexOf(slug);
    const at = place(['outline', index, 'slug']);
    const remedy = 'Choose another last part of the address.';
    if (RESERVED.test(slug) || slug === brief.kamerstuk) {
      const message = `Unexpected slug "${slug}", expected one that the edition does not use itself`;
      return [{ ...at, message, remedy }];
    }
    if (first === index) return [];
    const other = brief.outline[first]?.heading;
    const message = `Unexpected second slug "${slug}", expected it once; "${other}" has it`;
    return [{ ...at, message, remedy }];
  });
}

/** Lists levels that leave one out: no reader, and no program that reads aloud, expects that. */
export function jumpingLevels({ value: { outline }, place }: Located<Brief>): Problem[] {
  return outline.flatMap(({ level }, index): Problem[] => {
    const most = (outline[index - 1]?.level ?? 1) + 1;
    if (level <= most) return [];
    const message = `Unexpected level ${level}, expected ${most === 2 ? '2' : `2 to ${most}`}`;
    const remedy = 'Count the headings above it: each level starts under the one before.';
    return [{ ...place(['outline', index, 'level']), message, remedy }];
  });
}
