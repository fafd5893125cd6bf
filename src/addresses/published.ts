import { promisedFragments } from './fragments.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Path in the folder of the site, with slashes: `27925-651/index.html`. */
  path: string;
  /** Its text; only asked of HTML pages. */
  read(): string;
}

/** What only pages of the site load or machines fetch; its names may change with every build. */
const TECHNICAL =
  /^(?:_astro|pagefind|zoek)\/|^(?:404\.html|robots\.txt|verder\.js|favicon|sitemap)/u;

/** Every address of a built site that is for ever: pages, their fragments, files. */
export function publishedAddresses(files: readonly BuiltFile[]): string[] {
  return files.filter(({ path }) => !TECHNICAL.test(path)).flatMap(addressesOf);
}

function addressesOf({ path, read }: BuiltFile): string[] {
  const address = `/${path.replace(/(?<=^|\/)index\.html$/u, '')}`;
  if (!path.endsWith('.html')) return [address];
  return [address, ...promisedFragments(read()).map((id) => `${address}#${id}`)];
}
