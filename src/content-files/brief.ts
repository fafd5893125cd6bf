import { basename, dirname } from 'node:path';
import { type Brief, briefSchema } from '../schemas/brief.ts';
import { assertNoProblems, type Problem } from '../schemas/reading/problem.ts';
import { type Located, locateYaml } from '../schemas/reading/yaml.ts';
import { clashingSlugs, jumpingLevels } from './outline.ts';

/** `brief.yaml` as read, and where its values stand. */
export type LocatedBrief = Located<Brief>;

/**
 * Reads `brief.yaml` and checks it; in `content`, its folder bears the id of the letter.
 * @throws ContentError with line and field of all that is wrong.
 */
export function locateBrief(yaml: string, file: string): LocatedBrief {
  const located = locateYaml(briefSchema, yaml, { file });
  assertNoProblems([
    ...misnamedFolder(located, file),
    ...clashingSlugs(located),
    ...jumpingLevels(located),
  ]);
  return located;
}

function misnamedFolder(
  { value: { kamerstuk: id }, place }: LocatedBrief,
  file: string,
): Problem[] {
  const folder = letterFolder(file);
  if (folder === undefined || folder === id) return [];
  const message = `Unexpected id ${id} in the folder ${folder}, expected one name for both`;
  const remedy = `Rename the folder to content/${id}, or correct the id.`;
  return [{ ...place(['kamerstuk']), message, remedy }];
}

/** Name of a letter's folder in `content`; a letter may be tried out elsewhere under any name. */
function letterFolder(file: string): string | undefined {
  const folder = dirname(file);
  return basename(dirname(folder)) === 'content' ? basename(folder) : undefined;
}
