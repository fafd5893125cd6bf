import { withOrigin } from './origin.ts';

/** The way to report a fault, in the foot of every page of an edition that says where. */
const inFoot = (): HTMLAnchorElement | null => document.querySelector('a[data-meld]');

/** The same with another address filled in than that of the page; undefined where there is none. */
export function reportHref(address: string): string | undefined {
  const report = inFoot();
  const page = encodeURIComponent(report?.dataset['meld'] ?? '');
  return report?.href.replace(page, () => encodeURIComponent(withOrigin(address)));
}

/** Fills in the address that the reader asked for, where the page has none of its own. */
export function reportAddress(address: string): void {
  const href = reportHref(address);
  if (href !== undefined) inFoot()?.setAttribute('href', href);
}
