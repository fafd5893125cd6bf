import type { Publication } from '../../schemas/register/uitgave.ts';
import { caddyfile } from './caddy.ts';
import { nginxConf } from './nginx.ts';

/**
 * The files of `hosting/`, by name: what hosts other than static ones are configured with.
 * @param publication What the edition says of itself.
 */
export const hosting = ({ search }: Pick<Publication, 'search'>): Record<string, string> => ({
  'nginx.conf': nginxConf(search),
  Caddyfile: caddyfile(search),
});
