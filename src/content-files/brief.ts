import { basename, dirname, resolve } from 'node:path';
import { assertNoProblems, type Problem } from '../problem/problem.ts';
import { type Brief, briefSchema } from '../schemas/letter/brief.ts';
import { type Located, locateYaml } from '../yaml/read.ts';
import { contentFolder } from './folder.ts';

/** `brief.yaml` as read, and where its values stand. */
export type LocatedBrief = Located<Brief>;

/**
 * Reads `brief.yaml` and checks it; in the content folder, its own folder bears the id of the letter.
 * @throws ContentError with line and field of all that is wrong.
 */
export function locateBrief(yaml: string, file: string, content = contentFolder()): LocatedBrief {
  const located = locateYaml(briefSchema, yaml, { file });
  assertNoProblems([
    ...misnamedFolder(located, file, content),
    ...clashingSlugs(located),
    ...jumpingLevels(located),
  ]);
  return located;
}

/** A letter may be tried out elsewhere under any name. */
function misnamedFolder(
  { value: { kamerstuk: id }, place }: LocatedBrief,
  file: string,
  content: string,
): Problem[] {
  const folder = dirname(resolve(file));
  const name = basename(folder);
  if (dirname(folder) !== resolve(content) || name === id) return [];
  const message = `Unexpected id ${id} in the folder ${name}, expected one name for both`;
  const remedy = `Rename the folder to ${content}/${id}, or correct the id.`;
  return [{ ...place(['kamerstuk']), message, remedy }];
}

/** Fragments of the whole letter that its paragraphs, pages, notes and own parts have, and its page. */
const RESERVED =
  /^(?:(?:alinea|bladzijde|noot|zoek)-.+|opening|ondertekening|tekst|inhoud|kern-titel|citeerpaneel|voorvertoning)$/u;

/** Lists slugs that two headings share or that the edition needs: on one page each is an id. */
function clashingSlugs({ value: brief, place }: Located<Brief>): Problem[] {
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
function jumpingLevels({ value: { outline }, place }: Located<Brief>): Problem[] {
  return outline.flatMap(({ level }, index): Problem[] => {
    const most = (outline[index - 1]?.level ?? 1) + 1;
    if (level <= most) return [];
    const message = `Unexpected level ${level}, expected ${most === 2 ? '2' : `2 to ${most}`}`;
    const remedy = 'Count the headings above it: each level starts under the one before.';
    return [{ ...place(['outline', index, 'level']), message, remedy }];
  });
}
