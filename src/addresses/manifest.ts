import { createHash } from 'node:crypto';

/**
 * What is kept apart of the list of addresses, so that a line that is taken out of it is missed:
 * how many there are, and the SHA-256 of all of them, sorted, a line each.
 */
export interface Seal {
  count: number;
  sha256: string;
}

/** Addresses of a manifest, a line each. */
export function readManifest(manifest: string): string[] {
  return manifest.split('\n').filter((line) => line !== '');
}

/** The seal of a manifest. */
export function sealOf(manifest: string): Seal {
  const addresses = readManifest(manifest).sort();
  const sha256 = createHash('sha256').update(addresses.join('\n')).digest('hex');
  return { count: addresses.length, sha256 };
}

/**
 * Adds addresses to the list of those that were ever published; none is taken away.
 * @throws when the list is not the one that was sealed.
 */
export function extendManifest(manifest: string, seal: Seal, published: readonly string[]): string {
  const found = sealOf(manifest);
  if (found.sha256 !== seal.sha256) {
    throw new Error(
      `Unexpected list of ${found.count} addresses, expected the ${seal.count} that were sealed\n` +
        '  Addresses are for ever. Take the list and its seal back as a commit has them (after a\n' +
        '  merge: one of either side), and run this again; it adds what is new:\n' +
        '  git checkout <commit> -- tests/addresses.txt tests/addresses.json',
    );
  }
  return `${[...new Set([...readManifest(manifest), ...published])].sort().join('\n')}\n`;
}
