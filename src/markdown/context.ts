import type {} from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import { parse } from 'node:path';
import { type Collection, collectionNames } from '../schemas/sections.ts';

/** What a plugin needs to know of the file it works on. */
export interface SectionFile {
  /** Id of the section across letters: `27925-651/missies/trainingsmissie`. */
  id: string;
  letter: string;
  collection: Collection | undefined;
  slug: string;
  title: string;
  /** Number of the first paragraph; undefined for files without numbered paragraphs. */
  firstAlinea: number | undefined;
}

/** `<letter>/[<collection>/]<slug>.mdx`, in whatever content folder. */
const SECTION = new RegExp(`([^/]+)/(?:(${collectionNames.join('|')})/)?([^/]+\\.mdx)$`, 'u');

/** Reads from path and frontmatter which section a file is. */
export function sectionFile(file: VFile): SectionFile | undefined {
  const [, letter, collection, name] = SECTION.exec(file.path.replaceAll('\\', '/')) ?? [];
  if (letter === undefined || name === undefined) return undefined;
  const { frontmatter = {} } = file.data.astro ?? {};
  return {
    id: [letter, collection, parse(name).name].filter(Boolean).join('/'),
    ...{ letter, collection: collection as Collection | undefined, slug: parse(name).name },
    title: frontmatter['title'] ?? '',
    firstAlinea: frontmatter['firstAlinea'],
  };
}
