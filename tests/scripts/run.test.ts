import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../scripts/run.ts';

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
