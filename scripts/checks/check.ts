import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A check of the built site that asks more of a machine than `npm test` does. */
export interface Check {
  /** What it shows, for the report: `Nu HTML checker`. */
  name: string;
  /** Commands that it runs, each with the Debian package that has it. */
  needs: Readonly<Record<string, string>>;
  /** Files that it needs and the project has not. */
  files?: readonly string[];
  /** Checks the site in a folder; gives a sentence for each fault. @throws when it cannot. */
  faults(dist: string): string[] | Promise<string[]>;
}

/** The commands that a check needs and the machine lacks. */
export const lacking = ({ needs }: Pick<Check, 'needs'>): string[] =>
  Object.keys(needs).filter((command) => !isInstalled(command));

/** The same, and the files that are not there. */
export const lackingAll = (check: Check): string[] => [
  ...lacking(check),
  ...(check.files ?? []).filter((file) => !existsSync(file)),
];

/** Whether a command stands in one of the folders of `PATH`. */
const isInstalled = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
