import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The compiler of Typst. It is a binary for each platform, and optional. */
type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** Finds packages of the project, from wherever this runs. */
export const packages = createRequire(join(process.cwd(), 'package.json'));

/** The package of the compiler. */
export const TYPST = '@myriaddreamin/typst-ts-node-compiler';

/** The compiler; undefined where its package, or that of the platform, is not installed. */
function loadTypst(): Typst | undefined {
  try {
    return packages(TYPST) as Typst;
  } catch {
    return undefined;
  }
}

/** The compiler; undefined on a machine that cannot have it: it makes no PDF, and links to none. */
export const typst = loadTypst();
