import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getEdition } from '../../src/edition/read.ts';
import { nginxConf } from '../../src/output/hosts/nginx.ts';
import type { Check } from './check.ts';
import { freePort, tryHost } from './host.ts';

/** The configuration of `hosting/nginx.conf`, for a port of this machine and a folder of its own. */
function configuration(folder: string, dist: string, port: number): string {
  const own = nginxConf(getEdition().publication.search)
    .replaceAll(/^ *listen \[::\]:80;\n/gmu, '')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/leeseditie;', `root ${resolve(dist)};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder};`,
  );
  return [
    ...['daemon off;', 'user root;', `pid ${folder}/pid;`, 'error_log stderr;', 'events {}'],
    `http { access_log off; ${temporary.join(' ')}`,
    ...[own, '}'],
  ].join('\n');
}

/** nginx, configured by `hosting/nginx.conf`, keeps every promise of the rules. */
export const nginx: Check = {
  name: 'nginx with hosting/nginx.conf',
  needs: { nginx: 'nginx-light' },
  async faults(dist) {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const [file, port] = [join(folder, 'nginx.conf'), await freePort()];
    writeFileSync(file, configuration(folder, dist, port));
    const faults = await tryHost('nginx', ['-p', folder, '-c', file], {
      url: `http://127.0.0.1:${port}`,
      dist,
    });
    rmSync(folder, { recursive: true, force: true });
    return faults;
  },
};
