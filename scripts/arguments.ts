import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What was given after the name of a script. */
interface Given {
  positionals: string[];
  /** Names of the options that were given. */
  options: ReadonlySet<string>;
}

/**
 * Reads the arguments of a script: folders or files, and options that are given or not.
 * With `--help`, or with an option that it does not know, it says the usage and stops the program.
 */
export function readArguments(usage: string, options: readonly string[] = []): Given {
  const known = Object.fromEntries(options.map((name) => [name, { type: 'boolean' } as const]));
  const { positionals, values } = parse(usage, { allowPositionals: true, options: known });
  return { positionals, options: new Set(Object.keys(values)) };
}

/** Folder of the built site: `dist`, or that of `--outDir`, which the script takes alone. */
export function readOutDir(usage: string): string {
  const { values } = parse(usage, { options: { outDir: { type: 'string', default: 'dist' } } });
  const outDir = String(values['outDir']);
  if (outDir === '') return refuseArguments('--outDir without a folder', usage);
  return outDir;
}

/** What a build is asked for: its folder, and the letters that it makes; or to put together what is made. */
export function readBuildArguments(usage: string) {
  const { values } = parse(usage, {
    options: {
      outDir: { type: 'string', default: 'dist' },
      letters: { type: 'string' },
      merge: { type: 'boolean', default: false },
    },
  });
  const [outDir, letters] = [String(values['outDir']), values['letters']];
  const merge = values['merge'] === true;
  if (outDir === '') return refuseArguments('--outDir without a folder', usage);
  if (letters === '') return refuseArguments('--letters without an id', usage);
  if (letters !== undefined && merge) return refuseArguments('--letters with --merge', usage);
  return { outDir, letters: letters === undefined ? undefined : String(letters), merge };
}

/** The files of a letter to draft, one at least; its id and session year when the text does not say them. */
export function readDraftArguments(usage: string) {
  const { positionals, values } = parse(usage, {
    allowPositionals: true,
    options: { id: { type: 'string' }, session: { type: 'string' } },
  });
  if (positionals.length === 0) return refuseArguments('no file', usage);
  const given = (name: string) => (values[name] === undefined ? undefined : String(values[name]));
  return { files: positionals, id: given('id'), session: given('session') };
}

/** Arguments as they were given. */
interface Parsed {
  positionals: string[];
  values: Readonly<Record<string, unknown>>;
}

function parse(usage: string, { options, ...config }: ParseArgsConfig): Parsed {
  try {
    const parsed = parseArgs({ ...config, options: { help: { type: 'boolean' }, ...options } });
    if (parsed.values['help']) stop(usage, 0);
    return parsed;
  } catch (error) {
    return refuseArguments((error as Error).message.split('. ')[0] ?? '', usage);
  }
}

/** Says what is wrong with the arguments, and the usage; stops the program. */
export const refuseArguments = (found: string, usage: string): never =>
  stop(`Unexpected arguments (${found}), expected:\n${usage}`, 1);

function stop(words: string, code: number): never {
  (code === 0 ? console.log : console.error)(words);
  process.exit(code);
}
