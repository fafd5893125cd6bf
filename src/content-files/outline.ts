import type { Problem } from '../schemas/problem.ts';
import type { LocatedBrief } from './brief.ts';

/** Fragments of the whole letter that belong to paragraphs, pages and the letter's own parts. */
const RESERVED = /^(?:(?:alinea|bladzijde)-\d+|opening|ondertekening)$/u;

/** Lists slugs that two headings share or that the edition needs: on one page each is an id. */
export function clashingSlugs({ value: brief, place }: LocatedBrief): Problem[] {
  const slugs = brief.outline.map(({ slug }) => slug);
  return slugs.flatMap((slug, index): Problem[] => {
    const first = slugs.indexOf(slug);
    const at = place(['outline', index, 'slug']);
    const remedy = 'Choose another last part of the address.';
    if (RESERVED.test(slug)) {
      return [
        {
          ...at,
          message: `Unexpected slug "${slug}", expected one that the edition does not use itself`,
          remedy,
        },
      ];
    }
    if (first === index) return [];
    const other = brief.outline[first]?.heading;
    return [
      {
        ...at,
        message: `Unexpected second slug "${slug}", expected it once; "${other}" has it`,
        remedy,
      },
    ];
  });
}
