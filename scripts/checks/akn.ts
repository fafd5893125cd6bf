import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';

/** The schema of OASIS, which is no part of the project. */
const SCHEMA = join('..', 'shared', 'schema', 'akomantoso30.xsd');

/** The XML of every letter is valid against the schema of Akoma Ntoso 3.0. */
export const akn: Check = {
  name: 'Akoma Ntoso 3.0, all letters',
  needs: { xmllint: 'libxml2-utils' },
  files: [SCHEMA],
  faults: (dist) =>
    globSync('*.xml', { cwd: dist })
      .map((file) => join(dist, file))
      .filter((path) => readFileSync(path, 'utf8').includes('<akomaNtoso'))
      .flatMap(faultsOf),
};

function faultsOf(path: string): string[] {
  const args = ['--noout', '--nonet', '--schema', SCHEMA, path];
  const { status, stderr, error } = spawnSync('xmllint', args, { encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? [] : stderr.split('\n').filter((line) => line !== '');
}
