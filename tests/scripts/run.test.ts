import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../scripts/run.ts';
import { ContentError } from '../../src/problem/problem.ts';

test('what a script writes others may read, whatever the machine lets them do with new files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  const before = process.umask(0o077);
  try {
    await run(() => Promise.resolve(writeFileSync(join(folder, 'index.html'), 'tekst')));
    expect(statSync(join(folder, 'index.html')).mode & 0o777).toBe(0o644);
  } finally {
    process.umask(before);
    rmSync(folder, { recursive: true });
  }
});

test('of very many problems the first are said, and how many more there are', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const problems = Array.from({ length: 60_000 }, (_, index) => ({
    ...{ file: 'content/personen.yaml', line: index + 1, message: 'Unexpected person' },
  }));
  await run(() => Promise.reject(new ContentError(problems)));
  process.exitCode = 0;
  const lines = String(said.mock.calls[0]).split('\n');
  said.mockRestore();
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('… and 59800 more');
});
