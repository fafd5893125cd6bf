import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getEdition } from '../../src/edition/read.ts';
import { caddyfile } from '../../src/output/hosts/caddy.ts';
import type { Check } from './check.ts';
import { freePort, tryHost } from './host.ts';

/** Caddy, configured by `hosting/Caddyfile`, keeps every promise of the rules. */
export const caddy: Check = {
  name: 'Caddy with hosting/Caddyfile',
  needs: { caddy: 'caddy' },
  async faults(dist) {
    const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
    const [file, port] = [join(folder, 'Caddyfile'), await freePort()];
    const own = caddyfile(getEdition().publication.search)
      .replace('leeseditie.example {', `http://127.0.0.1:${port} {`)
      .replace('/srv/leeseditie', resolve(dist));
    writeFileSync(file, `{\n\tadmin off\n\tstorage file_system ${folder}\n}\n${own}`);
    const args = ['run', '--config', file, '--adapter', 'caddyfile'];
    const faults = await tryHost('caddy', args, { url: `http://127.0.0.1:${port}`, dist });
    rmSync(folder, { recursive: true, force: true });
    return faults;
  },
};
