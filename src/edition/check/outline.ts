import { z } from 'zod';
import type { Problem } from '../../problem/problem.ts';
import { locateYaml } from '../../yaml/read.ts';
import { headingOrder, type LocatedBrief, signaturesOrder } from '../../content-files/brief.ts';
import { splitMdx } from '../../content-files/mdx.ts';

/** What the outline says of a section, which its file must say too. */
interface Outlined {
  title: string;
  level: number;
  order: number;
  /** Where the outline says so: `content/27925-651/brief.yaml:45`. */
  said: string;
}

const fields = ['title', 'level', 'order'] as const;
const anything = z.unknown().optional();
const looseSchema = z.looseObject({ title: anything, level: anything, order: anything });

/** What the outline says of each part: opening, headings in order, signatures; annexes come after those. */
export function outlinedSections({ value: { outline }, place }: LocatedBrief) {
  const said = (...path: PropertyKey[]) => {
    const { file, line } = place(path);
    return `${file}:${line}`;
  };
  const own = { level: 2, said: said('outline') };
  return {
    opening: { ...own, title: 'Opening', order: 0 },
    signatures: { ...own, title: 'Ondertekening', order: signaturesOrder(outline) },
    headings: outline.map((heading, index) => {
      const { heading: title, level } = heading;
      return {
        heading,
        outlined: {
          ...{ title, level, order: headingOrder(outline, index) },
          said: said('outline', index),
        },
      };
    }),
  };
}

/** Holds a file against the outline, whatever its collection; absent fields are the schema's. */
export function checkOutline(source: string, file: string, expected: Outlined): Problem[] {
  const { frontmatter } = splitMdx(source, file);
  const { value, place } = locateYaml(looseSchema, frontmatter, { file, firstLine: 2 });
  return fields
    .filter((field) => value[field] !== undefined && value[field] !== expected[field])
    .map((field) => ({
      ...place([field]),
      message: `Unexpected ${JSON.stringify(value[field])}, expected ${JSON.stringify(expected[field])}`,
      remedy: remedyFor(expected),
    }));
}

const remedyFor = ({ title, level, order, said }: Outlined): string =>
  `The outline has "${title}" here, level ${level}, order ${order} (${said}): put its file back, correct the field, or correct the outline and import the letter.`;
