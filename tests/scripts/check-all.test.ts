import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { lacking } from '../../scripts/checks/check.ts';
import { checks } from '../../scripts/checks/index.ts';

const check = (needs: Record<string, string>) => ({ name: 'Proef', needs, faults: () => [] });

test('a check names each command that the machine lacks', () => {
  expect(lacking(check({ node: 'nodejs', 'geen-programma': 'geen' }))).toEqual(['geen-programma']);
  expect(lacking(check({}))).toEqual([]);
});

test('the packages that a machine lacks for the checks are named, each once', () => {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/check-all.ts', '--needs'], {
    encoding: 'utf8',
    env: { PATH: '' },
  });
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([
    ...new Set(checks.flatMap(({ needs }) => Object.values(needs))),
  ]);
});
