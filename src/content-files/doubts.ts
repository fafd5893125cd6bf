import { twijfelsSchema, type Twijfel } from '../schemas/letter/twijfels.ts';
import { parseYaml } from '../yaml/read.ts';

/** File of a letter in which its open doubts stand, from its folder. */
export const DOUBTS = 'twijfels.yaml';

/** The open doubts of a letter; none when it has no file of them. @throws ContentError when it is not as it must be. */
export const readDoubts = (yaml: string | undefined, file: string): Twijfel[] =>
  yaml === undefined ? [] : parseYaml(twijfelsSchema, yaml, { file });
