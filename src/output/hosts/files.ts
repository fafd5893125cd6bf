import { caddyfile } from './caddy.ts';
import { nginxConf } from './nginx.ts';

/** The files of `hosting/`, by name: what hosts other than static ones are configured with. */
export const HOSTING: Readonly<Record<string, string>> = {
  'nginx.conf': nginxConf,
  Caddyfile: caddyfile,
};
