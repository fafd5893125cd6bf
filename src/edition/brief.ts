import { basename, dirname } from 'node:path';
import { type Brief, briefSchema } from '../schemas/brief.ts';
import { assertNoProblems } from '../schemas/problem.ts';
import { type Located, locateYaml } from '../schemas/yaml.ts';

/** `brief.yaml` as read, and where its values stand. */
export type LocatedBrief = Located<Brief>;

/**
 * Reads `brief.yaml` and checks it; in `content`, its folder bears the id of the letter.
 * @throws ContentError with line and field of all that is wrong.
 */
export function locateBrief(yaml: string, file: string): LocatedBrief {
  const located = locateYaml(briefSchema, yaml, { file });
  const [folder, id] = [letterFolder(file), located.value.kamerstuk];
  if (folder !== undefined && folder !== id) {
    const message = `Unexpected id ${id} in the folder ${folder}, expected one name for both`;
    const remedy = `Rename the folder to content/${id}, or correct the id.`;
    assertNoProblems([{ ...located.place(['kamerstuk']), message, remedy }]);
  }
  return located;
}

/** Name of a letter's folder in `content`; a letter may be tried out elsewhere under any name. */
function letterFolder(file: string): string | undefined {
  const folder = dirname(file);
  return basename(dirname(folder)) === 'content' ? basename(folder) : undefined;
}
