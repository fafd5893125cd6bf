import { UNSET_SITE } from '../unset-site.ts';

/** Address of the site, for what is read elsewhere; what is kept is kept for one site. */
export const siteAddress = (): string => process.env['SITE'] ?? UNSET_SITE;

/** Address of a file or page in full. */
export const inFull = (address: string): string => new URL(address, siteAddress()).href;
