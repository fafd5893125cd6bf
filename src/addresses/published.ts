/** A file of the built site. */
export interface BuiltFile {
  /** Path in the folder of the site, with slashes: `27925-651/index.html`. */
  path: string;
  /** Its text; only asked of HTML pages. */
  read(): string;
}

/** What only pages of the site load, or machines and hosts read; its names may change with every build. */
const TECHNICAL =
  /^(?:_astro|druk|pagefind|zoek)\/|^(?:404\.html|robots\.txt|verder\.js|favicon|sitemap|_headers|_redirects)|\.(?:br|gz)$/u;

/** Every address of a built site that is for ever: pages, their fragments, files; none of a concept. */
export function publishedAddresses(files: readonly BuiltFile[]): string[] {
  const concepts = files.flatMap(conceptOf);
  return files
    .filter(({ path }) => !TECHNICAL.test(path) && !concepts.some((one) => path.startsWith(one)))
    .flatMap(addressesOf);
}

/** Folder of a letter with open doubts, which promises nothing yet; its page says so. */
function conceptOf({ path, read }: BuiltFile): string[] {
  const [, folder] = /^([^/]+\/)index\.html$/u.exec(path) ?? [];
  return folder !== undefined && read().includes(' data-concept') ? [folder] : [];
}

function addressesOf({ path, read }: BuiltFile): string[] {
  const address = `/${path.replace(/(?<=^|\/)index\.html$/u, '')}`;
  if (!path.endsWith('.html')) return [address];
  return [address, ...promisedFragments(read()).map((id) => `${address}#${id}`)];
}

/** Ids of elements that readers link to: headings, entries of a register, citations. */
const LINKED = /<(?:h[1-6]|li|section)\b[^>]*?\sid="([^"]+)"/gu;

/** Ids of places in the letter, on whatever element. */
const PLACES = /\sid="((?:alinea|bladzijde)-\d+|ondertekening)"/gu;

/** Ids of the editors' notes, not of the marks that they lead back to. */
const NOTES = /\sclass="noot" id="([^"]+)"/gu;

/** Ids for labels. */
const LABELS = /^(?:kern|zoek)-/u;

/** Fragments that a page promises to keep, sorted. */
export function promisedFragments(html: string): string[] {
  const ids = [LINKED, PLACES, NOTES].flatMap((pattern) =>
    [...html.matchAll(pattern)].map(([, id]) => id ?? ''),
  );
  return [...new Set(ids)].filter((id) => !LABELS.test(id)).sort();
}
